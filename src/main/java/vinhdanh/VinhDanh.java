package vinhdanh;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: every module below this package, wired together. */
@SpringBootApplication
public class VinhDanh {

}
