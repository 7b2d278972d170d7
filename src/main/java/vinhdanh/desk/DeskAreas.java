package vinhdanh.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the pages of staff are, and which right leads to each. */
@Configuration(proxyBeanMethods = false)
class DeskAreas {

    @Bean
    Area home() {
        return new Area(1, "/desk", "desk.title", Right.WORK);
    }

    @Bean
    Area historyArea() {
        return new Area(85, "/desk/history", "history.title", Right.WORK);
    }

}
