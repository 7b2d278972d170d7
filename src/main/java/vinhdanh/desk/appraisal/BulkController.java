package vinhdanh.desk.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
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
import vinhdanh.nomination.appraisal.Batch;
import vinhdanh.nomination.appraisal.Batches;
import vinhdanh.nomination.appraisal.MoveMany;
import vinhdanh.nomination.appraisal.MoveMany.Mode;
import vinhdanh.nomination.appraisal.MoveMany.Pick;
import vinhdanh.nomination.appraisal.Queues;
import vinhdanh.nomination.appraisal.Reply;
import vinhdanh.nomination.life.Step;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/**
 * One step for many: first a page that shows which and how many, then the act, then what
 * became of each, and the way back.
 */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.MOVE_NOMINATIONS)
class BulkController {

    private static final String BULK = QueueController.QUEUE + "/bulk";

    private static final String BATCHES = QueueController.QUEUE + "/batches";

    private static final String BATCH = BATCHES + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final PickedPages picked;

    private final MoveMany move;

    private final Batches batches;

    private final StaffPages pages;

    BulkController(PickedPages picked, MoveMany move, Batches batches, StaffPages pages) {
        this.picked = picked;
        this.move = move;
        this.batches = batches;
        this.pages = pages;
    }

    @GetMapping({ BULK, "/en" + BULK })
    View confirm(@RequestParam(defaultValue = "") String step, @RequestParam(defaultValue = "") List<String> pick,
            Actor actor, HttpServletRequest request) {
        return confirm(HttpStatus.OK, step(step), picks(pick), Map.of(), actor, request);
    }

    private View confirm(HttpStatus status, Step step, List<Pick> picks, Map<UUID, Bilingual> reasons, Actor actor,
            HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<QueueView.Picked> all = this.picked.show(step, picks, reasons, actor, language);
        List<QueueView.Picked> ready = all.stream().filter(each -> each.reason() == null).toList();
        List<QueueView.Picked> not = all.stream().filter(each -> each.reason() != null).toList();
        List<FieldError> faults = reasons.isEmpty() ? List.of()
                : List.of(new FieldError("bulk", StaffPages.word(request, "bulk.nothing")));
        String title = StaffPages.word(request, "bulk.title", step.title().in(language));
        return this.pages.show(status, request, "desk/appraisal/confirm", title,
                new QueueView.Confirm(step.code(), title,
                        StaffPages.word(request, "bulk.count", ready.size(), all.size()), UUID.randomUUID().toString(),
                        ready, not, Requested.url(language, QueueController.QUEUE), faults));
    }

    @PostMapping({ BULK, "/en" + BULK })
    View move(@RequestParam(defaultValue = "") String step, @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "others") String mode, @RequestParam(defaultValue = "") List<String> pick,
            Actor actor, HttpServletRequest request) {
        UUID id = Typed.id(batch).orElseThrow(NotFound::new);
        List<Pick> picks = picks(pick);
        return switch (this.move.move(id, step(step), picks, mode.equals("none") ? Mode.ALL_OR_NONE : Mode.THE_OTHERS,
                actor)) {
            case MoveMany.Done.Moved moved -> StaffPages.seeOther(request, BATCHES + "/" + id);
            case MoveMany.Done.Nothing nothing ->
                confirm(HttpStatus.CONFLICT, step(step), picks, nothing.reasons(), actor, request);
        };
    }

    @GetMapping({ BATCH, "/en" + BATCH })
    View batch(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return batch(HttpStatus.OK, id, List.of(), actor, request);
    }

    @PostMapping({ BATCH + "/undo", "/en" + BATCH + "/undo" })
    View undo(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Reply reply = this.move.undo(id, actor);
        return Replies.faults(reply, "undo", request)
            .map(faults -> batch(Replies.status(reply), id, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, BATCHES + "/" + id));
    }

    private View batch(HttpStatus status, UUID id, List<FieldError> faults, Actor actor, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        Batch batch = this.batches.find(id, actor).orElseThrow(NotFound::new);
        List<QueueView.Picked> moved = new ArrayList<>();
        List<QueueView.Picked> not = new ArrayList<>();
        for (Batch.Row row : batch.rows()) {
            (row.moved() == null ? not : moved).add(PickedPages.show(row, batch.undone(), language));
        }
        return this.pages.show(status, request, "desk/appraisal/batch", batch.step().title().in(language),
                new QueueView.Outcome(BATCHES + "/" + id, batch.step().title().in(language),
                        batch.who() + ", " + Formats.day(batch.at().toInstant()) + " "
                                + Formats.time(batch.at().toInstant()),
                        batch.undone() ? new Chip(Tone.OPEN, StaffPages.word(request, "bulk.undone"))
                                : new Chip(Tone.GOOD, StaffPages.word(request, "bulk.done")),
                        moved, not, !batch.undone() && !moved.isEmpty(),
                        new Action(StaffPages.word(request, "bulk.back"),
                                Requested.url(language, QueueController.QUEUE)),
                        faults));
    }

    private static Step step(String code) {
        return Arrays.stream(Step.values())
            .filter(each -> each.code().equals(code) && MoveMany.isFor(each))
            .findFirst()
            .orElseThrow(NotFound::new);
    }

    /** What was picked, each once and not more than a page holds. */
    private static List<Pick> picks(List<String> typed) {
        Map<UUID, Pick> picks = new LinkedHashMap<>();
        for (String each : typed) {
            String[] parts = each.split("\\.");
            Optional<UUID> id = parts.length == 2 && parts[1].matches("\\d{1,9}") ? Typed.id(parts[0])
                    : Optional.empty();
            if (id.isPresent() && picks.size() < Queues.PAGE) {
                picks.putIfAbsent(id.get(), new Pick(id.get(), Integer.parseInt(parts[1])));
            }
        }
        return List.copyOf(picks.values());
    }

}
