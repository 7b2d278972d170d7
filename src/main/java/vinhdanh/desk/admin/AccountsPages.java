package vinhdanh.desk.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vinhdanh.access.AccountList;
import vinhdanh.access.AccountList.State;
import vinhdanh.access.Actor;
import vinhdanh.access.Post;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Vietnam;

/** Puts the pages of accounts together. */
@Component
@ConditionalOnWebApplication
class AccountsPages {

    static final String PATH = "/desk/admin/accounts";

    private static final int EVENTS = 100;

    private final AccountList accounts;

    private final UnitChoices units;

    private final Clock clock;

    AccountsPages(AccountList accounts, UnitChoices units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

    PostFields fields(HttpServletRequest request) {
        return new PostFields(request, this.units, today());
    }

    AdminView.Accounts list(String typed, State state, @Nullable UUID after, HttpServletRequest request) {
        List<AccountList.Row> rows = this.accounts.list(typed, state, after);
        List<AdminView.Choice> states = Arrays.stream(State.values())
            .map(one -> new AdminView.Choice(one.code(), StaffPages.word(request, word(one)), one == state))
            .toList();
        boolean more = rows.size() > AccountList.PAGE;
        List<AccountList.Row> shown = more ? rows.subList(0, AccountList.PAGE) : rows;
        String next = more ? url(UriComponentsBuilder.fromPath(PATH)
            .queryParam("q", typed)
            .queryParam("state", state.code())
            .queryParam("after", shown.getLast().id().value())
            .encode()
            .toUriString(), request) : null;
        if (rows.isEmpty()) {
            return new AdminView.Accounts(typed, states, null,
                    new Empty(StaffPages.word(request, "admin.accounts.none"),
                            StaffPages.word(request, "admin.accounts.none.text"),
                            new Action(StaffPages.word(request, "admin.invite"), url(PATH + "/new", request))),
                    null);
        }
        return new AdminView.Accounts(typed, states, table(shown, request), null, next);
    }

    private Table table(List<AccountList.Row> rows, HttpServletRequest request) {
        LocalDate today = today();
        return new Table(StaffPages.word(request, "admin.accounts"),
                columns(request, "account.name", "login.name", "account.posts", "admin.state"),
                rows.stream().map(row -> cells(row, today, request)).toList(), List.of());
    }

    private List<Cell> cells(AccountList.Row row, LocalDate today, HttpServletRequest request) {
        String posts = this.accounts.posts(row.id())
            .stream()
            .filter(post -> !post.ended() && (post.to() == null || !post.to().isBefore(today)))
            .map(post -> title(post, request))
            .collect(Collectors.joining("; "));
        return List.of(new Cell(row.name(), row.email(), url(PATH + "/" + row.id().value(), request), null),
                Cell.of(row.login()), Cell.of(posts), new Cell("", null, null, chip(row, request)));
    }

    private static String title(Post post, HttpServletRequest request) {
        return post.role().title().in(StaffPages.language(request))
                + (post.unit() == null ? "" : " · " + post.unitName());
    }

    private static Chip chip(AccountList.Row row, HttpServletRequest request) {
        Tone tone = switch (row.state()) {
            case OPEN -> row.locked() ? Tone.BAD : Tone.GOOD;
            case INVITED -> Tone.OPEN;
            default -> Tone.PLAIN;
        };
        return new Chip(tone, StaffPages.word(request, row.locked() ? "admin.locked" : word(row.state())));
    }

    private static String word(State state) {
        return switch (state) {
            case ALL -> "admin.state.all";
            case OPEN -> "admin.state.open";
            case INVITED -> "admin.state.invited";
            case CLOSED -> "admin.state.closed";
        };
    }

    AdminView.Account one(AccountList.Row row, List<Notice> notices, @Nullable String link, List<FieldError> faults,
            Actor actor, HttpServletRequest request) {
        String path = PATH + "/" + row.id().value();
        return new AdminView.Account(path, row.name(), facts(row, request), notices, link, row.id().equals(actor.id()),
                row.closedAt() == null, row.locked(), row.secondFactor(),
                StaffPages.word(request, row.accepted() ? "admin.link.reset" : "admin.link.again"),
                posts(row, path, request), fields(request).form(), history(row, request), faults);
    }

    private static List<Fact> facts(AccountList.Row row, HttpServletRequest request) {
        return List.of(Fact.of(StaffPages.word(request, "login.name"), row.login()),
                Fact.of(StaffPages.word(request, "account.email"), row.email() == null ? "–" : row.email()),
                new Fact(StaffPages.word(request, "admin.state"), "", null, chip(row, request)),
                Fact.of(StaffPages.word(request, "second.title"),
                        StaffPages.word(request, row.secondFactor() ? "admin.second.on" : "admin.second.off")));
    }

    private List<AdminView.HeldPost> posts(AccountList.Row row, String path, HttpServletRequest request) {
        LocalDate today = today();
        return this.accounts.posts(row.id()).stream().map(post -> {
            boolean ended = post.ended() || (post.to() != null && post.to().isBefore(today));
            String unit = post.unit() == null ? StaffPages.word(request, "account.whole") : post.unitName();
            String period = post.to() == null ? StaffPages.word(request, "account.since", Formats.day(post.from()))
                    : Formats.period(post.from(), post.to());
            return new AdminView.HeldPost(post.role().title().in(StaffPages.language(request)), unit,
                    post.signsAs().mark(), period, ended ? null : path + "/posts/" + post.id() + "/end");
        }).toList();
    }

    private Table history(AccountList.Row row, HttpServletRequest request) {
        List<List<Cell>> rows = this.accounts.events(row.id(), EVENTS)
            .stream()
            .map(event -> List.of(Cell.of(Formats.day(event.at()) + " " + Formats.time(event.at())),
                    new Cell(StaffPages.word(request, AccountActs.word(event.act())),
                            event.detail().isEmpty() ? null : event.detail(), null, null),
                    Cell.of(event.by() == null ? StaffPages.word(request, "admin.program") : event.by())))
            .toList();
        return new Table(StaffPages.word(request, "admin.history"),
                columns(request, "admin.when", "admin.what", "admin.by"), rows, List.of());
    }

    static List<Column> columns(HttpServletRequest request, String... words) {
        return Arrays.stream(words).map(word -> Column.text(StaffPages.word(request, word))).toList();
    }

    static String url(String path, HttpServletRequest request) {
        return Requested.url(StaffPages.language(request), path);
    }

}
