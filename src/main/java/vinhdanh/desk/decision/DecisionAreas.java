package vinhdanh.desk.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the pages of decisions are, and which right leads there. */
@Configuration(proxyBeanMethods = false)
class DecisionAreas {

    @Bean
    Area decisionsOfCampaigns() {
        return new Area(65, "/desk/decisions", "deciding.title", Right.SEE_SELECTION);
    }

}
