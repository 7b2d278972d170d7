package vinhdanh.desk.history;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/** Who did what, and when, of all that somebody may see. */
@Controller
@ConditionalOnWebApplication
class HistoryController {

    private final Histories histories;

    private final StaffPages pages;

    HistoryController(Histories histories, StaffPages pages) {
        this.histories = histories;
        this.pages = pages;
    }

    @Guarded(Right.WORK)
    @GetMapping({ "/desk/history", "/en/desk/history" })
    View list(@RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String thing,
            @RequestParam(required = false) @Nullable String who, @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String before, Actor actor, HttpServletRequest request) {
        HistoryFilter filter = HistoryFilter.of(kind, thing, who, day, before);
        List<Act> found = this.histories.list(filter, actor);
        List<Act> page = found.subList(0, Math.min(found.size(), Histories.PAGE));
        Language language = StaffPages.language(request);
        boolean filtered = !filter.kind().isEmpty() || !filter.thing().isEmpty() || !filter.who().isEmpty()
                || filter.day() != null;
        return this.pages.show(request, "desk/history/list", StaffPages.word(request, "history.title"),
                new HistoryView(kinds(filter, language), filter.thing(), filter.who(),
                        filter.day() == null ? "" : filter.day().toString(), filtered,
                        page.isEmpty() ? null : table(page, request), page.isEmpty() ? empty(filtered, request) : null,
                        found.size() == page.size() ? null : Requested.url(language, filter.after(page.getLast()))));
    }

    private static List<HistoryView.Choice> kinds(HistoryFilter filter, Language language) {
        return HistoryKinds.CODES.stream()
            .map(code -> new HistoryView.Choice(code, HistoryKinds.title(code, language), code.equals(filter.kind())))
            .toList();
    }

    private static Empty empty(boolean filtered, HttpServletRequest request) {
        return filtered
                ? new Empty(StaffPages.word(request, "history.nothing"),
                        StaffPages.word(request, "history.nothing.text"), null)
                : new Empty(StaffPages.word(request, "history.none"), StaffPages.word(request, "history.none.text"),
                        null);
    }

    private static Table table(List<Act> acts, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        return new Table(StaffPages.word(request, "history.title"),
                List.of(Column.text(StaffPages.word(request, "history.thing")),
                        Column.text(StaffPages.word(request, "history.act")),
                        Column.text(StaffPages.word(request, "history.who")),
                        Column.text(StaffPages.word(request, "history.when"))),
                acts.stream().map(act -> row(act, request, language)).toList(), List.of());
    }

    private static List<Cell> row(Act act, HttpServletRequest request, Language language) {
        String who = act.who() == null ? StaffPages.word(request, "history.program") : act.who();
        return List.of(
                new Cell(act.thing(), HistoryKinds.title(act.kind(), language),
                        act.path() == null ? null : Requested.url(language, act.path()), null),
                new Cell(HistoryKinds.act(act, language), act.detail(), null, null),
                new Cell(who, act.unit(), null, null), Cell.of(Formats.day(act.at()) + ", " + Formats.time(act.at())));
    }

}
