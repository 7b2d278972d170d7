package vinhdanh.desk.admin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.StaffPages;
import vinhdanh.campaign.ExamplePlan;
import vinhdanh.campaign.Plan;
import vinhdanh.campaign.PlanDrafts;
import vinhdanh.campaign.PlanFile;
import vinhdanh.campaign.PlanText;
import vinhdanh.desk.DeskCampaigns;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Moment;
import vinhdanh.page.Parts.Step;
import vinhdanh.page.Parts.Stop;
import vinhdanh.page.Parts.Table;
import vinhdanh.people.Unit;
import vinhdanh.shared.FileFault;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Puts the pages that launch campaigns together. */
@Component
@ConditionalOnWebApplication
class LaunchPages {

    static final String PATH = "/desk/admin/campaigns";

    private static final int LONG = 90;

    private final DeskCampaigns campaigns;

    private final PlanDrafts drafts;

    private final ExamplePlan example;

    private final LawBook law;

    private final Clock clock;

    LaunchPages(DeskCampaigns campaigns, PlanDrafts drafts, ExamplePlan example, LawBook law, Clock clock) {
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.example = example;
        this.law = law;
        this.clock = clock;
    }

    LaunchView.Campaigns list(List<FieldError> errors, Actor actor, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<DeskCampaigns.Row> all = this.campaigns.all();
        Table launched = new Table(StaffPages.word(request, "launch.launched"),
                AccountsPages.columns(request, "launch.name", "launch.number"),
                all.stream()
                    .map(row -> List.of(
                            new Cell(row.title().in(language), row.code(),
                                    AccountsPages.url("/campaigns/" + row.code(), request), null),
                            Cell.of(row.number())))
                    .toList(),
                List.of());
        List<PlanDrafts.Draft> own = this.drafts.list(actor.id().value());
        Table mine = new Table(StaffPages.word(request, "launch.drafts"),
                AccountsPages.columns(request, "launch.name", "launch.changed"),
                own.stream()
                    .map(draft -> List.of(new Cell(draft.name(), null,
                            AccountsPages.url(PATH + "/drafts/" + draft.id(), request), null),
                            Cell.of(Formats.day(draft.at()) + " " + Formats.time(draft.at()))))
                    .toList(),
                List.of());
        Empty empty = all.isEmpty()
                ? new Empty(StaffPages.word(request, "launch.none"), StaffPages.word(request, "launch.none.text"), null)
                : null;
        List<AdminView.Choice> models = new ArrayList<>(
                all.stream().map(row -> new AdminView.Choice(row.code(), row.title().in(language), false)).toList());
        if (all.isEmpty() && this.example.find().isPresent()) {
            models.add(new AdminView.Choice(ExamplePlan.MODEL, StaffPages.word(request, "launch.example"), false));
        }
        return new LaunchView.Campaigns(all.isEmpty() ? null : launched, empty, own.isEmpty() ? null : mine, models,
                errors);
    }

    PlanFile.Reading read(PlanDrafts.Draft draft) {
        return PlanFile.again(draft.plan(), draft.units(), this.law);
    }

    LaunchView.Draft draft(PlanDrafts.Draft draft, List<FieldError> errors, HttpServletRequest request) {
        String path = PATH + "/drafts/" + draft.id();
        List<LaunchView.Part> parts = PlanText.of(draft.plan()).map(text -> parts(text, request)).orElse(List.of());
        return switch (read(draft)) {
            case PlanFile.Reading.Read read -> new LaunchView.Draft(path, draft.name(), draft.version(), null,
                    preview(read.plan(), request), parts, errors);
            case PlanFile.Reading.Refused refused -> new LaunchView.Draft(path, draft.name(), draft.version(),
                    faults(refused.faults(), draft, request), null, parts, errors);
        };
    }

    /** Each fault with its line as it stands there, and why. */
    private static Table faults(List<FileFault> faults, PlanDrafts.Draft draft, HttpServletRequest request) {
        List<String> lines = new String(draft.plan(), StandardCharsets.UTF_8).lines().toList();
        List<List<Cell>> rows = faults.stream().map(fault -> {
            boolean inPlan = fault.file().toString().endsWith("plan.yaml");
            int line = fault.line();
            String there = inPlan && line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            String where = StaffPages.word(request, inPlan ? "launch.line" : "launch.unitline", line);
            return List.of(new Cell(where, there.isEmpty() ? null : there, null, null),
                    Cell.of(fault.reason().in(StaffPages.language(request))));
        }).toList();
        return new Table(StaffPages.word(request, "units.faults"),
                AccountsPages.columns(request, "launch.where", "units.fault"), rows, List.of());
    }

    private LaunchView.Preview preview(Plan plan, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<Fact> facts = List.of(Fact.of(StaffPages.word(request, "launch.number"), plan.number()),
                Fact.of(StaffPages.word(request, "launch.issued"), Formats.day(plan.issued())),
                Fact.of(StaffPages.word(request, "units.place"), plan.place()),
                Fact.of(StaffPages.word(request, "launch.code"), plan.code()),
                Fact.of(StaffPages.word(request, "launch.units"), String.valueOf(plan.units().all().size())));
        return new LaunchView.Preview(plan.title().in(language), facts,
                plan.contents().stream().map(content -> content.title().in(language)).toList(), lines(plan, request),
                plan.milestones().stream().map(milestone -> stop(milestone, request)).toList(),
                plan.route()
                    .stream()
                    .map(level -> new Step(level.name().in(language), unitName(plan, level.unit()), "", Moment.COMING,
                            StaffPages.word(request, "launch.level")))
                    .toList());
    }

    private static String unitName(Plan plan, @Nullable String code) {
        return code == null ? "" : plan.units().find(code, plan.issued()).map(Unit::name).orElse(code);
    }

    private Table lines(Plan plan, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<Column> columns = new ArrayList<>(AccountsPages.columns(request, "launch.line.name", "launch.award"));
        List<String> sums = new ArrayList<>(List.of(StaffPages.word(request, "seats.sum"), ""));
        for (SubjectKind subject : SubjectKind.values()) {
            columns.add(Column.figures(subject.title().in(language)));
            sums.add(String.valueOf(plan.totals().getOrDefault(subject, 0)));
        }
        List<List<Cell>> rows = plan.lines().stream().map(line -> {
            String award = this.law.awardForm(line.awardForm(), plan.issued(), plan.jurisdiction())
                .map(form -> form.name().in(language))
                .orElse(line.awardForm());
            List<Cell> cells = new ArrayList<>(
                    List.of(new Cell(line.name().in(language), line.code(), null, null), Cell.of(award)));
            for (SubjectKind subject : SubjectKind.values()) {
                cells.add(Cell.of(String.valueOf(line.seats(subject))));
            }
            return List.copyOf(cells);
        }).toList();
        return new Table(StaffPages.word(request, "launch.lines"), columns, rows, sums);
    }

    private Stop stop(Plan.Milestone milestone, HttpServletRequest request) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        boolean past = milestone.to().isBefore(today);
        Moment moment = past ? Moment.DONE : milestone.from().isAfter(today) ? Moment.COMING : Moment.NOW;
        String word = StaffPages.word(request, switch (moment) {
            case DONE -> "launch.past";
            case NOW -> "launch.now";
            case COMING -> "launch.coming";
        });
        return new Stop(milestone.title().in(StaffPages.language(request)),
                Formats.period(milestone.from(), milestone.to()), moment, word, null);
    }

    private static List<LaunchView.Part> parts(PlanText text, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        Map<String, List<LaunchView.Field>> fields = new LinkedHashMap<>();
        text.leaves()
            .forEach(leaf -> fields.computeIfAbsent(top(leaf.path()), top -> new ArrayList<>())
                .add(new LaunchView.Field("f-" + leaf.path().replace('.', '-'), leaf.path(),
                        PlanLabels.path(leaf.path(), language), leaf.value(), type(leaf.value()))));
        return fields.entrySet()
            .stream()
            .map(entry -> new LaunchView.Part("part-" + entry.getKey(), PlanLabels.word(entry.getKey(), language),
                    entry.getValue(),
                    text.lists()
                        .stream()
                        .filter(list -> top(list.path()).equals(entry.getKey()))
                        .map(list -> new LaunchView.PartList(list.path(), PlanLabels.path(list.path(), language)))
                        .toList()))
            .toList();
    }

    private static String top(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String type(String value) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? "date" : value.length() > LONG ? "area" : "text";
    }

}
