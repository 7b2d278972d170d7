package vinhdanh.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.page.NotFound;
import vinhdanh.page.Open;

/** Logs in as one of the demo's invented people. It exists in the demo only. */
@Open
@Controller
@ConditionalOnWebApplication
@ConditionalOnProperty("vinhdanh.demo")
class DemoController {

    private final Accounts accounts;

    private final Sessions sessions;

    DemoController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @PostMapping({ "/demo/log-in", "/en/demo/log-in" })
    View logIn(@RequestParam String login, HttpServletRequest request, HttpServletResponse response) {
        Account sample = this.accounts.findByLogin(login)
            .filter(account -> account.sample() && account.isOpen())
            .orElseThrow(NotFound::new);
        this.sessions.begin(sample.id(), true, request, response);
        return StaffPages.seeOther(request, "/desk");
    }

}
