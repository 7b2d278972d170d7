package vinhdanh.desk.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.nomination.appraisal.Dossiers;
import vinhdanh.nomination.appraisal.Likeness;
import vinhdanh.nomination.appraisal.Likenesses;
import vinhdanh.nomination.appraisal.LinkSubjects;
import vinhdanh.nomination.appraisal.LinkSubjects.Finding;
import vinhdanh.nomination.appraisal.Reply;
import vinhdanh.nomination.appraisal.SubjectLinks;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Comparison;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Pair;
import vinhdanh.page.Parts.Table;
import vinhdanh.shared.Language;

/** Two dossiers side by side, and whether they are about one or two. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.APPRAISE)
class CompareController {

    private static final String COMPARE = DossierController.DOSSIER
            + "/compare/{other:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final Dossiers dossiers;

    private final Likenesses likenesses;

    private final SubjectLinks links;

    private final LinkSubjects link;

    private final DossierFacts facts;

    private final StaffPages pages;

    CompareController(Dossiers dossiers, Likenesses likenesses, SubjectLinks links, LinkSubjects link,
            DossierFacts facts, StaffPages pages) {
        this.dossiers = dossiers;
        this.likenesses = likenesses;
        this.links = links;
        this.link = link;
        this.facts = facts;
        this.pages = pages;
    }

    @GetMapping({ COMPARE, "/en" + COMPARE })
    View compare(@PathVariable UUID id, @PathVariable UUID other, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, id, other, "", List.of(), actor, request);
    }

    @PostMapping({ COMPARE, "/en" + COMPARE })
    View say(@PathVariable UUID id, @PathVariable UUID other, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        Typed typed = new Typed(fields);
        Finding finding = Arrays.stream(Finding.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(typed.line("finding")))
            .findFirst()
            .orElseThrow(NotFound::new);
        Reply reply = this.link.say(id, other, finding, typed.text("reason"), actor);
        return Replies.faults(reply, "reason", request)
            .map(faults -> show(Replies.status(reply), id, other, typed.text("reason"), faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, path(id, other)));
    }

    private static String path(UUID id, UUID other) {
        return QueueController.QUEUE + "/" + id + "/compare/" + other;
    }

    private View show(HttpStatus status, UUID id, UUID other, String reason, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        Language language = StaffPages.language(request);
        Dossier left = this.dossiers.findForAppraisal(id, actor).orElseThrow(NotFound::new);
        Dossier right = this.dossiers.findForAppraisal(other, actor).orElseThrow(NotFound::new);
        Likeness likeness = this.likenesses.find(left, other).orElseThrow(NotFound::new);
        return this.pages.show(status, request, "desk/appraisal/compare", StaffPages.word(request, "alike.compare"),
                new DossierView.Compare(path(id, other), QueueController.QUEUE + "/" + id, left.name(),
                        DossierDesk.found(likeness, language), comparison(left, right, language),
                        likeness.link() != null, likeness.same(), actor.holds(Role.APPRAISER, Role.STANDING_HEAD),
                        reason, links(left, language), faults));
    }

    private Comparison comparison(Dossier left, Dossier right, Language language) {
        List<Pair> pairs = new ArrayList<>();
        add(pairs, "alike.name", left.name(), right.name(), language);
        add(pairs, "dossier.birth", day(left), day(right), language);
        add(pairs, "dossier.post", left.post(), right.post(), language);
        add(pairs, "dossier.workplace", left.workplace(), right.workplace(), language);
        add(pairs, "dossier.task", left.task(), right.task(), language);
        add(pairs, "dossier.body", left.kindOfBody(), right.kindOfBody(), language);
        add(pairs, "dossier.class", this.facts.group(left, language), this.facts.group(right, language), language);
        add(pairs, "appraisal.unit", left.unit(), right.unit(), language);
        add(pairs, "appraisal.line", left.lineCode(), right.lineCode(), language);
        add(pairs, "dossier.contents", left.contents(), right.contents(), language);
        add(pairs, "dossier.votes", DossierFacts.votes(left, language), DossierFacts.votes(right, language), language);
        add(pairs, "dossier.achievement", left.achievement(), right.achievement(), language);
        return new Comparison(Marks.word(language, "alike.compare"), left.unit(), right.unit(), pairs);
    }

    private static @Nullable String day(Dossier dossier) {
        return dossier.birthDate() == null ? null : Formats.day(dossier.birthDate());
    }

    private static void add(List<Pair> pairs, String key, @Nullable String left, @Nullable String right,
            Language language) {
        if (left != null || right != null) {
            String mark = Objects.equals(left, right) ? null : Marks.word(language, "alike.differs");
            pairs
                .add(new Pair(Marks.word(language, key), left == null ? "–" : left, right == null ? "–" : right, mark));
        }
    }

    private @Nullable Table links(Dossier dossier, Language language) {
        List<SubjectLinks.Row> all = this.links.history(dossier.subjectId());
        if (all.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = all.stream()
            .map(row -> List.of(Cell.of(row.kept() + " – " + row.merged()),
                    new Cell(row.reason(), row.who() + ", " + Formats.day(row.at().toInstant()), null, null),
                    row.undoReason() == null || row.undoneAt() == null ? Cell.of("–")
                            : new Cell(row.undoReason(),
                                    row.undoneBy() + ", " + Formats.day(row.undoneAt().toInstant()), null, null)))
            .toList();
        return new Table(Marks.word(language, "alike.links"),
                List.of(Column.text(Marks.word(language, "appraisal.who")),
                        Column.text(Marks.word(language, "alike.linked")),
                        Column.text(Marks.word(language, "alike.undone"))),
                rows, List.of());
    }

}
