package vinhdanh.desk.admin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;

/** The first page of administration: what can be kept here. */
@Guarded(Right.ADMINISTER)
@Controller
@ConditionalOnWebApplication
class AdminController {

    private final StaffPages pages;

    AdminController(StaffPages pages) {
        this.pages = pages;
    }

    @GetMapping({ "/desk/admin", "/en/desk/admin" })
    View home(HttpServletRequest request) {
        List<AdminView.Door> doors = List.of(
                door("/desk/admin/accounts", "admin.accounts", "admin.accounts.text", request),
                door("/desk/admin/units", "units.title", "units.text", request),
                door("/desk/admin/campaigns", "launch.title", "launch.text", request),
                door("/desk/admin/law", "law.title", "law.text", request),
                door("/desk/admin/health", "health.title", "health.text", request));
        return this.pages.show(request, "desk/admin/home", StaffPages.word(request, "admin.title"),
                new AdminView.Home(doors));
    }

    private static AdminView.Door door(String path, String title, String text, HttpServletRequest request) {
        return new AdminView.Door(path, StaffPages.word(request, title), StaffPages.word(request, text));
    }

}
