package vinhdanh.access;

import java.io.IOException;
import java.security.SecureRandom;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import vinhdanh.shared.Vault;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessBeans {

    /** Argon2id: 16 MB of memory a try. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    Vault secondFactors(AccessSettings settings) throws IOException {
        return Vault.loadOrCreate(settings.keyFolder().resolve("second-factors"), new SecureRandom());
    }

}
