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

/**
 * Sets up a second factor and asks for it. Open to who gave a password only, since that
 * is all that a session without a second factor may do.
 */
@Open
@Controller
@ConditionalOnWebApplication
class SecondFactorController {

    private final SecondFactor second;

    private final Sessions sessions;

    private final StaffPages pages;

    SecondFactorController(SecondFactor second, Sessions sessions, StaffPages pages) {
        this.second = second;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping({ "/second-factor", "/en/second-factor" })
    View form(@RequestParam(required = false) @Nullable String next, HttpServletRequest request) {
        return this.sessions.actor(request)
            .map(actor -> show(HttpStatus.OK, actor, Next.of(next), List.of(), request))
            .orElseGet(() -> StaffPages.seeOther(request, "/log-in"));
    }

    @PostMapping({ "/second-factor", "/en/second-factor" })
    View check(@RequestParam String code, @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request, HttpServletResponse response) {
        return this.sessions.actor(request)
            .map(actor -> check(actor, code, Next.of(next), request, response))
            .orElseGet(() -> StaffPages.seeOther(request, "/log-in"));
    }

    private View check(Actor actor, String code, String next, HttpServletRequest request,
            HttpServletResponse response) {
        if (!this.second.check(actor.id(), code, AccessConfiguration.addressOf(request))) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, next,
                    List.of(new FieldError("code", StaffPages.word(request, "second.wrong"))), request);
        }
        this.sessions.begin(actor.id(), true, request, response);
        return StaffPages.seeOther(request, next);
    }

    private View show(HttpStatus status, Actor actor, String next, List<FieldError> faults,
            HttpServletRequest request) {
        AccessView.Second form;
        if (this.second.isSetUp(actor.id())) {
            form = new AccessView.Second(null, null, next, faults);
        }
        else {
            SecondFactor.Enrolment enrolment = this.second.enrol(actor.id());
            form = new AccessView.Second(enrolment.secret(), QrPicture.of(enrolment.address()), next, faults);
        }
        return this.pages.show(status, request, "access/second", StaffPages.word(request, "second.title"), form);
    }

}
