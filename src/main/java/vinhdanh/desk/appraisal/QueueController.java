package vinhdanh.desk.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.nomination.appraisal.MoveMany;
import vinhdanh.nomination.appraisal.QueueFilter;
import vinhdanh.nomination.appraisal.QueueRow;
import vinhdanh.nomination.appraisal.Queues;
import vinhdanh.nomination.life.Possible;
import vinhdanh.nomination.life.Step;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** What waits, by its due day. */
@Controller
@ConditionalOnWebApplication
class QueueController {

    static final String QUEUE = "/desk/nominations";

    private final Queues queues;

    private final QueueFilters filters;

    private final Routes routes;

    private final StaffPages pages;

    private final Clock clock;

    QueueController(Queues queues, QueueFilters filters, Routes routes, StaffPages pages, Clock clock) {
        this.queues = queues;
        this.filters = filters;
        this.routes = routes;
        this.pages = pages;
        this.clock = clock;
    }

    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ QUEUE, "/en" + QUEUE })
    View queue(@RequestParam Map<String, String> asked, Actor actor, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        boolean moves = Right.MOVE_NOMINATIONS.isOf(actor);
        QueueFilter filter = QueueFilters.read(moves ? asked : everything(asked));
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        List<QueueRow> rows = this.queues.list(filter, actor);
        boolean more = rows.size() > Queues.PAGE;
        List<QueueRow> page = more ? rows.subList(0, Queues.PAGE) : rows;
        Set<Step> steps = EnumSet.noneOf(Step.class);
        List<QueueView.Row> shown = rows(page, steps, today, actor, language);
        return this.pages.show(request, "desk/appraisal/queue", StaffPages.word(request, "appraisal.title"),
                new QueueView.Queue(filter.all(),
                        moves ? Requested.url(language, QUEUE + (filter.all() ? "" : "?view=all")) : null, filter.q(),
                        this.filters.show(filter, actor, language), !filter.isEmpty(),
                        Requested.url(language, QUEUE + (filter.all() ? "?view=all" : "")),
                        totals(filter, today, actor, language), shown, steps(steps, language),
                        shown.isEmpty() ? null : Requested.url(language, QUEUE + ".xlsx" + QueueFilters.same(filter)),
                        more ? Requested.url(language, QUEUE + QueueFilters.after(filter, page.getLast())) : null,
                        shown.isEmpty() ? empty(filter, request) : null));
    }

    /** For those for whom nothing waits here, and who read what they may see. */
    private static Map<String, String> everything(Map<String, String> asked) {
        Map<String, String> all = new HashMap<>(asked);
        all.put("view", "all");
        return all;
    }

    private List<QueueView.Row> rows(List<QueueRow> page, Set<Step> steps, LocalDate today, Actor actor,
            Language language) {
        Map<CampaignId, Route> known = new HashMap<>();
        List<QueueView.Row> rows = new ArrayList<>();
        for (QueueRow row : page) {
            Route route = known.computeIfAbsent(new CampaignId(row.campaignId()), this.routes::of);
            Possible possible = Possible.of(actor, route, row.standing());
            possible.steps().stream().filter(MoveMany::isFor).forEach(steps::add);
            rows.add(new QueueView.Row(Requested.url(language, QUEUE + "/" + row.id()), row.id() + "." + row.version(),
                    row.name(), row.post(), row.unit(), row.lineCode(),
                    row.due() == null ? "–" : Formats.day(row.due()), Marks.due(row.due(), today, language),
                    Marks.state(row.standing().state(), language), Marks.sight(possible.sight(), language)));
        }
        return rows;
    }

    private static List<QueueView.Step> steps(Set<Step> steps, Language language) {
        return steps.stream().map(step -> new QueueView.Step(step.code(), step.title().in(language))).toList();
    }

    private List<QueueView.Total> totals(QueueFilter filter, LocalDate today, Actor actor, Language language) {
        Queues.Counts counts = this.queues.counts(filter, today, actor);
        return List.of(
                new QueueView.Total(Marks.word(language, filter.all() ? "appraisal.total" : "appraisal.waiting"),
                        number(counts.all(), language)),
                new QueueView.Total(Marks.word(language, "appraisal.total.overdue"),
                        number(counts.overdue(), language)));
    }

    private static String number(int count, Language language) {
        return count > Queues.MOST ? Marks.word(language, "appraisal.more.than", Formats.number(Queues.MOST, language))
                : Formats.number(count, language);
    }

    private static @Nullable Empty empty(QueueFilter filter, HttpServletRequest request) {
        return filter.isEmpty()
                ? new Empty(StaffPages.word(request, "appraisal.none"), StaffPages.word(request, "appraisal.none.text"),
                        null)
                : new Empty(StaffPages.word(request, "appraisal.nothing"),
                        StaffPages.word(request, "appraisal.nothing.text"), null);
    }

}
