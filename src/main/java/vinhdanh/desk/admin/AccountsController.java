package vinhdanh.desk.admin;

import java.util.List;
import java.util.Optional;
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

import vinhdanh.access.AccountId;
import vinhdanh.access.AccountList;
import vinhdanh.access.Actor;
import vinhdanh.access.GivePost;
import vinhdanh.access.Guarded;
import vinhdanh.access.InviteAccount;
import vinhdanh.access.KeepAccount;
import vinhdanh.access.LinkMail;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Bilingual;

/** Keeps accounts and their posts. */
@Guarded(Right.ADMINISTER)
@Controller
@ConditionalOnWebApplication
class AccountsController {

    private static final String PATH = AccountsPages.PATH;

    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final AccountList accounts;

    private final AccountsPages view;

    private final InviteAccount invite;

    private final GivePost posts;

    private final KeepAccount keep;

    private final LinkMail mail;

    private final StaffPages pages;

    AccountsController(AccountList accounts, AccountsPages view, InviteAccount invite, GivePost posts, KeepAccount keep,
            LinkMail mail, StaffPages pages) {
        this.accounts = accounts;
        this.view = view;
        this.invite = invite;
        this.posts = posts;
        this.keep = keep;
        this.mail = mail;
        this.pages = pages;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "all") String state,
            @RequestParam(required = false) @Nullable UUID after, HttpServletRequest request) {
        String typed = q.length() > 100 ? q.substring(0, 100) : q;
        return this.pages.show(request, "desk/admin/accounts", StaffPages.word(request, "admin.accounts"),
                this.view.list(typed, AccountList.State.of(state), after, request));
    }

    @GetMapping({ PATH + "/new", "/en" + PATH + "/new" })
    View form(HttpServletRequest request) {
        return form(HttpStatus.OK, List.of(), request);
    }

    @PostMapping({ PATH, "/en" + PATH })
    View invite(@RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email, Actor actor, HttpServletRequest request) {
        PostFields fields = this.view.fields(request);
        if (fields.isGiven() && fields.read() instanceof PostFields.Read.Faulty faulty) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, List.of(faulty.fault()), request);
        }
        return switch (this.invite.invite(login, name, email, actor.id())) {
            case InviteAccount.Outcome.Refused refused -> form(HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of(new FieldError(refused.field(), refused.reason().in(StaffPages.language(request)))),
                    request);
            case InviteAccount.Outcome.Invited invited -> {
                List<FieldError> faults = fields.isGiven() ? give(invited.account(), fields, actor, request)
                        : List.of();
                yield show(HttpStatus.OK, invited.account(), "admin.invited", invited.address(), faults, actor,
                        request);
            }
        };
    }

    @GetMapping({ ONE, "/en" + ONE })
    View one(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, new AccountId(id), null, null, List.of(), actor, request);
    }

    @PostMapping({ ONE + "/posts", "/en" + ONE + "/posts" })
    View give(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        AccountId account = known(id);
        List<FieldError> faults = give(account, this.view.fields(request), actor, request);
        return faults.isEmpty() ? this.pages.seeOther(request, PATH + "/" + id, "admin.done.given")
                : show(HttpStatus.UNPROCESSABLE_CONTENT, account, null, null, faults, actor, request);
    }

    private List<FieldError> give(AccountId account, PostFields fields, Actor actor, HttpServletRequest request) {
        return switch (fields.read()) {
            case PostFields.Read.Faulty faulty -> List.of(faulty.fault());
            case PostFields.Read.Post post ->
                this.posts.give(account, post.unit(), post.role(), post.signsAs(), post.from(), post.to(), actor.id())
                    .map(why -> List.of(new FieldError("role", why.in(StaffPages.language(request)))))
                    .orElse(List.of());
        };
    }

    @PostMapping({ ONE + "/posts/{post:[0-9a-f-]{36}}/end", "/en" + ONE + "/posts/{post:[0-9a-f-]{36}}/end" })
    View end(@PathVariable UUID id, @PathVariable UUID post, Actor actor, HttpServletRequest request) {
        AccountId account = known(id);
        Optional<Bilingual> refused = this.posts.end(account, post, this.view.today(), actor.id());
        return refused.map(why -> refuse(account, why, actor, request))
            .orElseGet(() -> this.pages.seeOther(request, PATH + "/" + id, "admin.done.ended"));
    }

    @PostMapping({ ONE + "/{act:link|second-factor|close|unlock}",
            "/en" + ONE + "/{act:link|second-factor|close|unlock}" })
    View act(@PathVariable UUID id, @PathVariable String act, Actor actor, HttpServletRequest request) {
        AccountId account = known(id);
        KeepAccount.Outcome outcome = switch (act) {
            case "link" -> this.keep.link(account, actor);
            case "second-factor" -> this.keep.takeSecondFactor(account, actor);
            case "close" -> this.keep.close(account, actor);
            default -> this.keep.unlock(account, actor);
        };
        return switch (outcome) {
            case KeepAccount.Outcome.Done done -> this.pages.seeOther(request, PATH + "/" + id, done(act));
            case KeepAccount.Outcome.Link link ->
                show(HttpStatus.OK, account, "admin.link.made", link.address(), List.of(), actor, request);
            case KeepAccount.Outcome.Refused refused -> refuse(account, refused.reason(), actor, request);
        };
    }

    private static String done(String act) {
        return switch (act) {
            case "second-factor" -> "admin.done.factor";
            case "close" -> "admin.done.closed";
            default -> "admin.done.unlocked";
        };
    }

    private View refuse(AccountId account, Bilingual why, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, account, null, null,
                List.of(new FieldError("acts", why.in(StaffPages.language(request)))), actor, request);
    }

    private AccountId known(UUID id) {
        return this.accounts.find(new AccountId(id)).orElseThrow(NotFound::new).id();
    }

    private View form(HttpStatus status, List<FieldError> faults, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/admin/invite", StaffPages.word(request, "admin.invite"),
                new AdminView.Invitation(typed("name", request), typed("login", request), typed("email", request),
                        this.view.fields(request).form(), faults));
    }

    private static String typed(String field, HttpServletRequest request) {
        String typed = request.getParameter(field);
        return typed == null ? "" : typed;
    }

    private View show(HttpStatus status, AccountId id, @Nullable String done, @Nullable String link,
            List<FieldError> faults, Actor actor, HttpServletRequest request) {
        AccountList.Row row = this.accounts.find(id).orElseThrow(NotFound::new);
        String address = this.mail.isOn() ? row.email() : null;
        String where = address == null ? StaffPages.word(request, "admin.link.once")
                : StaffPages.word(request, "admin.link.mailed", address);
        List<Notice> notices = done == null ? List.of()
                : List.of(new Notice(Tone.GOOD, StaffPages.word(request, done), where, null));
        return this.pages.show(status, request, "desk/admin/account", row.name(),
                this.view.one(row, notices, address == null ? link : null, faults, actor, request));
    }

}
