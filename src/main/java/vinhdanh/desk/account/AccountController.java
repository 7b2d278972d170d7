package vinhdanh.desk.account;

import java.util.List;
import java.util.Optional;

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

import vinhdanh.access.Actor;
import vinhdanh.access.ChangeEmail;
import vinhdanh.access.ChangePassword;
import vinhdanh.access.ChangeSecondFactor;
import vinhdanh.access.Guarded;
import vinhdanh.access.OpenSessions;
import vinhdanh.access.Refused;
import vinhdanh.access.Right;
import vinhdanh.access.Sessions;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Parts.FieldError;

/**
 * One's own account. Whatever could be used to take it over asks for the password again.
 */
@Guarded(Right.WORK)
@Controller
@ConditionalOnWebApplication
class AccountController {

    private static final String PATH = "/desk/account";

    private final ChangePassword passwords;

    private final ChangeEmail emails;

    private final ChangeSecondFactor second;

    private final OpenSessions sessions;

    private final Sessions open;

    private final AccountPages pages;

    AccountController(ChangePassword passwords, ChangeEmail emails, ChangeSecondFactor second, OpenSessions sessions,
            Sessions open, AccountPages pages) {
        this.open = open;
        this.passwords = passwords;
        this.emails = emails;
        this.second = second;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View show(Actor actor, HttpServletRequest request) {
        return this.pages.own(HttpStatus.OK, null, List.of(), actor, request);
    }

    @PostMapping({ PATH + "/password", "/en" + PATH + "/password" })
    View password(@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again, Actor actor, HttpServletRequest request) {
        if (!password.equals(again)) {
            return faulty(new FieldError("again", StaffPages.word(request, "welcome.differ")), actor, request);
        }
        return answer(this.passwords.change(actor, current, password, session(request), address(request)),
                "account.password.done", actor, request);
    }

    @PostMapping({ PATH + "/email", "/en" + PATH + "/email" })
    View email(@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String email,
            Actor actor, HttpServletRequest request) {
        return answer(this.emails.change(actor, current, email, address(request)), "account.email.done", actor,
                request);
    }

    @PostMapping({ PATH + "/second-factor", "/en" + PATH + "/second-factor" })
    View begin(@RequestParam(defaultValue = "") String current, Actor actor, HttpServletRequest request) {
        return switch (this.second.begin(actor, current, address(request))) {
            case ChangeSecondFactor.Begun.Enrolled enrolled ->
                this.pages.enrolling(HttpStatus.OK, enrolled, List.of(), request);
            case ChangeSecondFactor.Begun.Not not -> faulty(fault(not.why(), request), actor, request);
        };
    }

    @PostMapping({ PATH + "/second-factor/confirm", "/en" + PATH + "/second-factor/confirm" })
    View confirm(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request,
            HttpServletResponse response) {
        if (this.second.confirm(actor, code, address(request))) {
            this.sessions.endOthers(actor.id(), session(request));
            this.open.begin(actor.id(), true, request, response);
            return this.pages.own(HttpStatus.OK, "account.second.done", List.of(), actor, request);
        }
        FieldError wrong = new FieldError("code", StaffPages.word(request, "second.wrong"));
        return this.second.waiting(actor)
            .filter(ChangeSecondFactor.Begun.Enrolled.class::isInstance)
            .map(ChangeSecondFactor.Begun.Enrolled.class::cast)
            .map(enrolled -> this.pages.enrolling(HttpStatus.UNPROCESSABLE_CONTENT, enrolled, List.of(wrong), request))
            .orElseGet(() -> faulty(new FieldError("second-current", wrong.message()), actor, request));
    }

    @PostMapping({ PATH + "/recovery-codes", "/en" + PATH + "/recovery-codes" })
    View codes(@RequestParam(defaultValue = "") String current, Actor actor, HttpServletRequest request) {
        return switch (this.second.makeCodes(actor, current, address(request))) {
            case ChangeSecondFactor.Made.Codes made -> this.pages.codes(made.codes(), request);
            case ChangeSecondFactor.Made.Not not -> faulty(fault(not.why(), request), actor, request);
        };
    }

    @PostMapping({ PATH + "/sessions/end", "/en" + PATH + "/sessions/end" })
    View endOthers(Actor actor, HttpServletRequest request) {
        this.sessions.endOthers(actor.id(), session(request));
        return this.pages.own(HttpStatus.OK, "account.sessions.done", List.of(), actor, request);
    }

    private View answer(Optional<Refused> refused, String doneWord, Actor actor, HttpServletRequest request) {
        return refused.map(why -> faulty(fault(why, request), actor, request))
            .orElseGet(() -> this.pages.own(HttpStatus.OK, doneWord, List.of(), actor, request));
    }

    private View faulty(FieldError fault, Actor actor, HttpServletRequest request) {
        return this.pages.own(HttpStatus.UNPROCESSABLE_CONTENT, null, List.of(fault), actor, request);
    }

    /** The field of the very form that was sent: several ask for the password. */
    private static FieldError fault(Refused why, HttpServletRequest request) {
        String[] path = request.getRequestURI().split("/");
        String form = path[path.length - 1];
        String field = why.field().equals("current") ? form + "-current" : why.field();
        return new FieldError(field, why.reason().in(StaffPages.language(request)));
    }

    private static String session(HttpServletRequest request) {
        return request.getSession().getId();
    }

    private static String address(HttpServletRequest request) {
        @Nullable String address = request.getRemoteAddr();
        return address == null ? "" : address;
    }

}
