package vinhdanh.desk.seats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vinhdanh.access.Area;
import vinhdanh.access.Right;

/** Where the pages of seats are, and which right leads there. */
@Configuration(proxyBeanMethods = false)
class SeatAreas {

    @Bean
    Area seatsArea() {
        return new Area(70, SeatsController.CAMPAIGNS, "seats.area", Right.READ_DOSSIERS);
    }

}
