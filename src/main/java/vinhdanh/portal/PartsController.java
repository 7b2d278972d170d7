package vinhdanh.portal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import vinhdanh.page.Open;
import vinhdanh.page.Pages;
import vinhdanh.page.Requested;

/** All parts of a page together, for those who build pages; only in the demo. */
@Open
@Controller
@ConditionalOnProperty("vinhdanh.demo")
class PartsController {

    private final Pages pages;

    PartsController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping({ "/parts", "/en/parts" })
    View parts(Requested asked) {
        PartsView view = PartsView.invented(asked.language());
        return this.pages.show("parts/all", this.pages.frame(asked, view.title()), view);
    }

}
