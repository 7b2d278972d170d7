package vinhdanh.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;

/** What waits for somebody, and by when. */
@Controller
@ConditionalOnWebApplication
class DeskController {

    private final HomeViews views;

    private final StaffPages pages;

    DeskController(HomeViews views, StaffPages pages) {
        this.views = views;
        this.pages = pages;
    }

    @Guarded(Right.WORK)
    @GetMapping({ "/desk", "/en/desk" })
    View home(Actor actor, HttpServletRequest request) {
        return this.pages.show(request, "desk/home", StaffPages.word(request, "desk.title"),
                this.views.show(actor, StaffPages.language(request)));
    }

}
