package vinhdanh;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;
import vinhdanh.shared.FileStore;

/** The application: every module below this package, wired together. */
@SpringBootApplication(proxyBeanMethods = false,
        excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public class VinhDanh {

    /** The one place that knows what time it is. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The law, unless whoever starts the application brings an office's own. */
    @Bean
    @ConditionalOnMissingBean
    LawBook lawBook() {
        return LawBook.shipped();
    }

    @Bean
    DataFolder dataFolder(@Value("${vinhdanh.data:data}") Path path) {
        return new DataFolder(path);
    }

    /** The files of the data folder, unless a job keeps its own. */
    @Bean
    FileStore fileStore(DataFolder folder, @Value("${vinhdanh.files:}") String own) {
        return new FileStore(own.isEmpty() ? folder.files() : Path.of(own));
    }

}
