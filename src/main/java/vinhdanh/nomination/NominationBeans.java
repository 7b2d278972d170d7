package vinhdanh.nomination;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the vault of the citizen numbers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NominationSettings.class)
class NominationBeans {

    @Bean
    CitizenNumberVault citizenNumberVault(NominationSettings settings) throws IOException {
        Files.createDirectories(settings.keyFolder());
        return CitizenNumberVault.loadOrCreate(settings.keyFolder().resolve(NominationSettings.KEY_FILE),
                new SecureRandom());
    }

}
