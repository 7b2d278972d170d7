package vinhdanh.access;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.page.Open;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Bilingual;

/** The link of an invitation or of a reset, and the page that asks for one. */
@Open
@Controller
@ConditionalOnWebApplication
class WelcomeController {

    private final ChoosePassword choose;

    private final AskReset ask;

    private final StaffPages pages;

    WelcomeController(ChoosePassword choose, AskReset ask, StaffPages pages) {
        this.choose = choose;
        this.ask = ask;
        this.pages = pages;
    }

    @GetMapping({ "/welcome/{token:[\\w-]{43}}", "/en/welcome/{token:[\\w-]{43}}" })
    View form(@PathVariable String token, HttpServletRequest request) {
        return show(HttpStatus.OK, token, List.of(), request);
    }

    @PostMapping({ "/welcome/{token:[\\w-]{43}}", "/en/welcome/{token:[\\w-]{43}}" })
    View choose(@PathVariable String token, @RequestParam String password, @RequestParam String again,
            HttpServletRequest request) {
        if (!password.equals(again)) {
            return refuse(token, "again", StaffPages.word(request, "welcome.differ"), request);
        }
        Optional<Bilingual> refusal = this.choose.choose(token, password);
        if (refusal.isPresent()) {
            return refuse(token, "password", refusal.get().in(StaffPages.language(request)), request);
        }
        return this.pages.seeOther(request, "/log-in", "welcome.done");
    }

    @GetMapping({ "/forgotten", "/en/forgotten" })
    View forgotten(HttpServletRequest request) {
        return this.pages.show(request, "access/forgotten", StaffPages.word(request, "forgotten.title"),
                new AccessView.Forgotten(false));
    }

    @PostMapping({ "/forgotten", "/en/forgotten" })
    View ask(@RequestParam String login, HttpServletRequest request) {
        this.ask.ask(login, AccessConfiguration.addressOf(request));
        return this.pages.show(request, "access/forgotten", StaffPages.word(request, "forgotten.title"),
                new AccessView.Forgotten(true));
    }

    private View refuse(String token, String field, String message, HttpServletRequest request) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, token, List.of(new FieldError(field, message)), request);
    }

    /** One answer for a link that was used, that is too old and that never was. */
    private View spent(HttpServletRequest request) {
        return this.pages.show(HttpStatus.GONE, request, "access/spent", StaffPages.word(request, "welcome.spent"),
                new AccessView.Spent(ChoosePassword.SPENT.in(StaffPages.language(request))));
    }

    private View show(HttpStatus status, String token, List<FieldError> faults, HttpServletRequest request) {
        Account account = this.choose.whose(token).orElse(null);
        return account == null ? spent(request)
                : this.pages.show(status, request, "access/welcome", StaffPages.word(request, "welcome.title"),
                        new AccessView.Welcome(token, account.name(), account.login(), faults));
    }

}
