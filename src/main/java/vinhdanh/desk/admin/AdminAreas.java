package vinhdanh.desk.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the pages of administration are, and which right leads there. */
@Configuration(proxyBeanMethods = false)
class AdminAreas {

    @Bean
    Area administration() {
        return new Area(90, "/desk/admin", "admin.title", Right.ADMINISTER);
    }

}
