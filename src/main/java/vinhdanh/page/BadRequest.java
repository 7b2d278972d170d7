package vinhdanh.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address asks for something that no link or form of ours asks for. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadRequest() {
        super("bad request", null, false, false);
    }

}
