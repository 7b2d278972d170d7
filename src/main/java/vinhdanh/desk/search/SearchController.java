package vinhdanh.desk.search;

import java.util.ArrayList;
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
import vinhdanh.desk.StateChips;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/** Search from the head of every page of staff. */
@Controller
@ConditionalOnWebApplication
class SearchController {

    private final Findings findings;

    private final StaffPages pages;

    SearchController(Findings findings, StaffPages pages) {
        this.findings = findings;
        this.pages = pages;
    }

    @Guarded(Right.WORK)
    @GetMapping({ "/desk/search", "/en/desk/search" })
    View search(@RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after, Actor actor, HttpServletRequest request) {
        Asked asked = Asked.of(q, unit, after);
        return this.pages.show(request, "desk/search/show", StaffPages.word(request, "search.title"), asked.isEmpty()
                ? nothing(asked, request, "search.begin", "search.begin.text") : view(asked, actor, request));
    }

    private static SearchView nothing(Asked asked, HttpServletRequest request, String word, String text) {
        return new SearchView(asked.q(), "", List.of(), null, null, null,
                new Empty(StaffPages.word(request, word), StaffPages.word(request, text), null));
    }

    private SearchView view(Asked asked, Actor actor, HttpServletRequest request) {
        List<Findings.Found> found = this.findings.nominations(asked, actor);
        List<Findings.Found> page = found.subList(0, Math.min(found.size(), Findings.PAGE));
        List<SearchView.Few> lists = new ArrayList<>();
        add(lists, "search.units", this.findings.units(asked), request);
        add(lists, "search.campaigns", this.findings.campaigns(asked), request);
        add(lists, "search.decisions", this.findings.decisions(asked), request);
        if (found.isEmpty() && lists.isEmpty()) {
            return nothing(asked, request, "search.nothing", "search.nothing.text");
        }
        return new SearchView(asked.q(), asked.unit() == null ? "" : asked.unit().toString(), lists,
                page.isEmpty() ? null : table(page, request), workbook(asked, actor, request),
                found.size() == page.size() ? null
                        : Requested.url(StaffPages.language(request), asked.next(page.getLast().key())),
                null);
    }

    /** The workbook knows no unit by its id; it holds what the words alone find. */
    private static @Nullable String workbook(Asked asked, Actor actor, HttpServletRequest request) {
        return asked.unit() != null || !Right.READ_DOSSIERS.isOf(actor) ? null
                : Requested.url(StaffPages.language(request), asked.workbook());
    }

    private static void add(List<SearchView.Few> lists, String word, List<Findings.Other> others,
            HttpServletRequest request) {
        if (!others.isEmpty()) {
            Language language = StaffPages.language(request);
            lists.add(new SearchView.Few(word.replace('.', '-'), StaffPages.word(request, word),
                    others.stream()
                        .map(other -> new SearchView.Hit(other.text().in(language), other.small(),
                                Requested.url(language, other.path())))
                        .toList()));
        }
    }

    private static Table table(List<Findings.Found> found, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        return new Table(
                StaffPages.word(request, "search.nominations"), List
                    .of(Column.text(StaffPages.word(request, "search.name")),
                            Column.text(StaffPages.word(request, "search.unit")),
                            Column.text(StaffPages.word(request,
                                    "search.line")),
                            Column.text(StaffPages.word(request, "search.state"))),
                found.stream()
                    .map(row -> List.of(
                            new Cell(row.name(), row.post(), Requested.url(language, "/desk/nominations/" + row.id()),
                                    null),
                            Cell.of(row.unit()), new Cell(row.line().in(language), row.campaign(), null, null),
                            new Cell("", null, null, StateChips.of(row.state(), language))))
                    .toList(),
                List.of());
    }

}
