package vinhdanh.access;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.page.Open;
import vinhdanh.page.Parts.FieldError;

/** Logging in and out. */
@Open
@Controller
@ConditionalOnWebApplication
class LogInController {

    private final LogIn logIn;

    private final Sessions sessions;

    private final StaffPages pages;

    private final SamplePeople people;

    LogInController(LogIn logIn, Sessions sessions, StaffPages pages, SamplePeople people) {
        this.logIn = logIn;
        this.sessions = sessions;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping({ "/log-in", "/en/log-in" })
    View form(@RequestParam(required = false) @Nullable String next, HttpServletRequest request) {
        return show(HttpStatus.OK, request, new AccessView.Login("", Next.of(next), List.of(), samples(request)));
    }

    @PostMapping({ "/log-in", "/en/log-in" })
    View logIn(@RequestParam String login, @RequestParam String password,
            @RequestParam(required = false) @Nullable String next, HttpServletRequest request,
            HttpServletResponse response) {
        LogIn.Outcome outcome = this.logIn.logIn(login, password, AccessConfiguration.addressOf(request));
        return switch (outcome) {
            case LogIn.Outcome.Welcome welcome -> {
                this.sessions.begin(welcome.account(), false, request, response);
                yield StaffPages.seeOther(request, Next.of(next));
            }
            case LogIn.Outcome.Refused refused -> refuse(request, login, next, "login.refused");
            case LogIn.Outcome.Wait wait -> refuse(request, login, next, "login.wait");
        };
    }

    @PostMapping({ "/log-out", "/en/log-out" })
    View logOut(HttpServletRequest request) {
        this.sessions.end(request);
        return StaffPages.seeOther(request, "/log-in");
    }

    private View refuse(HttpServletRequest request, String login, @Nullable String next, String word) {
        return show(HttpStatus.UNAUTHORIZED, request, new AccessView.Login(login, Next.of(next),
                List.of(new FieldError("login", StaffPages.word(request, word))), samples(request)));
    }

    private List<AccessView.Sample> samples(HttpServletRequest request) {
        return this.people.list(StaffPages.language(request));
    }

    private View show(HttpStatus status, HttpServletRequest request, AccessView.Login form) {
        return this.pages.show(status, request, "access/login", StaffPages.word(request, "login.title"), form);
    }

}
