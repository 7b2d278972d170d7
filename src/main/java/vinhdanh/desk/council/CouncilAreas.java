package vinhdanh.desk.council;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the pages of the council are, and which right leads there. */
@Configuration(proxyBeanMethods = false)
class CouncilAreas {

    @Bean
    Area consultation() {
        return new Area(50, "/desk/consultation", "consultation.desk.title", Right.SEE_CONSULTATION);
    }

    @Bean
    Area council() {
        return new Area(60, "/desk/council", "council.title", Right.SEE_COUNCIL);
    }

}
