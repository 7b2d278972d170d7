package vinhdanh.desk.earlier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where earlier awards are entered. */
@Configuration(proxyBeanMethods = false)
class EarlierAreas {

    @Bean
    Area earlierArea() {
        return new Area(6, "/desk/earlier-awards", "earlier.title", Right.ENTER_AWARDS);
    }

}
