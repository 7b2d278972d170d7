package vinhdanh.desk.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the lists of a unit are. */
@Configuration(proxyBeanMethods = false)
class UnitAreas {

    @Bean
    Area unitArea() {
        return new Area(2, "/desk/units", "unit.units", Right.WRITE_NOMINATIONS);
    }

}
