package vinhdanh.portal;

import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vinhdanh.page.Open;

/** Says to those who watch the program whether it and its database answer. */
@Open
@Controller
class HealthController {

    private final JdbcClient database;

    HealthController(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        boolean up = answers();
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
            .contentType(MediaType.APPLICATION_JSON)
            .cacheControl(CacheControl.noStore())
            .body(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
    }

    private boolean answers() {
        try {
            return this.database.sql("select 1").query(Integer.class).single() == 1;
        }
        catch (DataAccessException noAnswer) {
            return false;
        }
    }

}
