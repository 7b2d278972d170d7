package vinhdanh.desk.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the pages of appraisal are, and which right leads there. */
@Configuration(proxyBeanMethods = false)
class AppraisalAreas {

    @Bean
    Area nominationsArea() {
        return new Area(40, "/desk/nominations", "appraisal.title", Right.READ_DOSSIERS);
    }

    @Bean
    Area opinionsArea() {
        return new Area(45, "/desk/opinions", "opinion.title", Right.WRITE_NOMINATIONS);
    }

}
