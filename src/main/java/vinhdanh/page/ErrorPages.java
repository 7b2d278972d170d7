package vinhdanh.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import vinhdanh.shared.Language;

/**
 * Says what went wrong and what to do, and nothing about the inside: every refusal and
 * every fault of the public pages ends here.
 */
@Open
@Controller
class ErrorPages implements ErrorController {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    View error(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Language language = Requested.of(uri == null ? "/" : uri.toString()).language();
        response.setHeader("Cache-Control", "no-store");
        ErrorView view = ErrorView.of(status.value(), language);
        return this.pages.show(status, "error/show", this.pages.frameOfNoAddress(language, view.title()), view);
    }

    /** Whoever comes here without an error asked for a page that doesn't exist. */
    private static HttpStatus status(@Nullable Object code) {
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

}
