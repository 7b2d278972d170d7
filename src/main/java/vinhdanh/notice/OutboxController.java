package vinhdanh.notice;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;

/** The mails that will be sent and those that were, for who answers for them. */
@Controller
@ConditionalOnWebApplication
class OutboxController {

    static final String PATH = "/desk/outbox";

    private final Outbox outbox;

    private final OutboxPages views;

    private final HoldMail hold;

    private final StaffPages pages;

    OutboxController(Outbox outbox, OutboxPages views, HoldMail hold, StaffPages pages) {
        this.outbox = outbox;
        this.views = views;
        this.hold = hold;
        this.pages = pages;
    }

    @Guarded(Right.SEE_OUTBOX)
    @GetMapping({ PATH, "/en" + PATH })
    View list(@RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        PageKey key = PageKey.of(after);
        List<Mail> mails = this.outbox.list(key.at(), key.id());
        return this.pages.show(request, "desk/outbox/list", StaffPages.word(request, "outbox.title"),
                this.views.list(mails, request));
    }

    @Guarded(Right.SEE_OUTBOX)
    @GetMapping({ PATH + "/{id}", "/en" + PATH + "/{id}" })
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return show(HttpStatus.OK, id, null, request);
    }

    @Guarded(Right.SEE_OUTBOX)
    @PostMapping({ PATH + "/{id}/hold", "/en" + PATH + "/{id}/hold" })
    View hold(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return after(id, this.hold.hold(id, actor), request);
    }

    @Guarded(Right.SEE_OUTBOX)
    @PostMapping({ PATH + "/{id}/release", "/en" + PATH + "/{id}/release" })
    View release(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return after(id, this.hold.release(id, actor), request);
    }

    private View after(UUID id, boolean done, HttpServletRequest request) {
        Notice late = new Notice(Tone.BAD, StaffPages.word(request, "outbox.late"),
                StaffPages.word(request, "outbox.late.text"), null);
        return done ? StaffPages.seeOther(request, PATH + "/" + id) : show(HttpStatus.CONFLICT, id, late, request);
    }

    private View show(HttpStatus status, UUID id, @Nullable Notice notice, HttpServletRequest request) {
        Mail mail = this.outbox.find(id).orElseThrow(NotFound::new);
        return this.pages.show(status, request, "desk/outbox/show", StaffPages.word(request, "outbox.mail"),
                this.views.show(mail, notice, request));
    }

}
