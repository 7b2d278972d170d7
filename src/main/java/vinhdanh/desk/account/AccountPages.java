package vinhdanh.desk.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

import vinhdanh.access.AccountList;
import vinhdanh.access.Actor;
import vinhdanh.access.ChangeSecondFactor;
import vinhdanh.access.OpenSessions;
import vinhdanh.access.Post;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;

/** Puts the page of one's own account together. */
@Component
@ConditionalOnWebApplication
class AccountPages {

    private final AccountList accounts;

    private final OpenSessions sessions;

    private final ChangeSecondFactor second;

    private final StaffPages pages;

    private final Clock clock;

    AccountPages(AccountList accounts, OpenSessions sessions, ChangeSecondFactor second, StaffPages pages,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.second = second;
        this.pages = pages;
        this.clock = clock;
    }

    View own(HttpStatus status, @Nullable String doneWord, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        AccountList.Row account = this.accounts.find(actor.id()).orElseThrow();
        List<OpenSessions.Row> open = this.sessions.list(actor.id(), request.getSession().getId(),
                this.clock.instant());
        String email = account.email() == null ? "" : account.email();
        List<Notice> done = doneWord == null ? List.of()
                : List.of(new Notice(Tone.GOOD, StaffPages.word(request, doneWord), "", null));
        AccountView.Own view = new AccountView.Own(facts(actor, request), posts(actor, request), email,
                account.secondFactor(), StaffPages.word(request, "account.codes.left", this.second.codesLeft(actor)),
                sessions(open, request), open.size() > 1, done, faults);
        return this.pages.show(status, request, "desk/account/show", StaffPages.word(request, "account.title"), view);
    }

    private static List<Fact> facts(Actor actor, HttpServletRequest request) {
        return List.of(Fact.of(StaffPages.word(request, "account.name"), actor.name()),
                Fact.of(StaffPages.word(request, "login.name"), actor.login()));
    }

    private static Table posts(Actor actor, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<List<Cell>> rows = actor.posts()
            .stream()
            .map(post -> List.of(Cell.of(post.role().title().in(language)), Cell.of(place(post, request)),
                    Cell.of(post.signsAs().mark()), Cell.of(period(post, request))))
            .toList();
        return new Table(StaffPages.word(request, "account.posts"),
                columns(request, "account.post", "account.unit", "account.signs", "account.period"), rows, List.of());
    }

    static String place(Post post, HttpServletRequest request) {
        return post.unit() == null ? StaffPages.word(request, "account.whole") : post.unitName();
    }

    static String period(Post post, HttpServletRequest request) {
        return post.to() == null ? StaffPages.word(request, "account.since", Formats.day(post.from()))
                : Formats.period(post.from(), post.to());
    }

    private static Table sessions(List<OpenSessions.Row> open, HttpServletRequest request) {
        List<List<Cell>> rows = open.stream()
            .map(row -> List.of(
                    new Cell(Formats.day(row.since()) + " " + Formats.time(row.since()), null, null,
                            row.here() ? new Chip(Tone.GOOD, StaffPages.word(request, "account.session.here")) : null),
                    Cell.of(Formats.day(row.last()) + " " + Formats.time(row.last()))))
            .toList();
        return new Table(StaffPages.word(request, "account.sessions"),
                columns(request, "account.session.since", "account.session.last"), rows, List.of());
    }

    private static List<Column> columns(HttpServletRequest request, String... words) {
        return Arrays.stream(words).map(word -> Column.text(StaffPages.word(request, word))).toList();
    }

    View enrolling(HttpStatus status, ChangeSecondFactor.Begun.Enrolled enrolled, List<FieldError> faults,
            HttpServletRequest request) {
        return this.pages.show(status, request, "desk/account/second", StaffPages.word(request, "account.second.new"),
                new AccountView.Enrolling(enrolled.secret(), enrolled.picture(), faults));
    }

    View codes(List<String> codes, HttpServletRequest request) {
        return this.pages.show(request, "desk/account/codes", StaffPages.word(request, "account.codes"),
                new AccountView.Codes(codes));
    }

}
