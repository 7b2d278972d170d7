package vinhdanh.desk.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.campaign.ExamplePlan;
import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.PlanDrafts;
import vinhdanh.campaign.PlanFile;
import vinhdanh.campaign.PlanText;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.people.StoredUnits;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitSheet;
import vinhdanh.shared.YamlFile;

/** Launches campaigns: from a plan file, or from one that a form has written. */
@Guarded(Right.ADMINISTER)
@Controller
@ConditionalOnWebApplication
class LaunchController {

    private static final String PATH = LaunchPages.PATH;

    private static final String DRAFT = PATH + "/drafts/{id:[0-9a-f-]{36}}";

    private final PlanDrafts drafts;

    private final StoredUnits units;

    private final LoadPlan load;

    private final ExamplePlan example;

    private final LaunchPages view;

    private final StaffPages pages;

    private final Clock clock;

    LaunchController(PlanDrafts drafts, StoredUnits units, LoadPlan load, ExamplePlan example, LaunchPages view,
            StaffPages pages, Clock clock) {
        this.drafts = drafts;
        this.units = units;
        this.load = load;
        this.example = example;
        this.view = view;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View list(Actor actor, HttpServletRequest request) {
        return list(HttpStatus.OK, List.of(), actor, request);
    }

    /** A plan file, with its units file or with the units that are stored. */
    @PostMapping({ PATH + "/upload", "/en" + PATH + "/upload" })
    View upload(@RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile units, Actor actor, HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of(new FieldError("file", StaffPages.word(request, "launch.fault.file"))), actor, request);
        }
        byte[] source = file.getBytes();
        byte[] given = units == null || units.isEmpty() ? stored(source) : units.getBytes();
        String code = YamlFile.parse(Path.of("plan.yaml"), source).root().text("code");
        return begin(code.isEmpty() ? StaffPages.word(request, "launch.unnamed") : code, source, given, actor, request);
    }

    /** A plan like that of a campaign that was launched, to be changed. */
    @PostMapping({ PATH + "/copy", "/en" + PATH + "/copy" })
    View copy(@RequestParam(defaultValue = "") String model, Actor actor, HttpServletRequest request) {
        if (model.equals(ExamplePlan.MODEL)) {
            ExamplePlan.Both example = this.example.find().orElseThrow(NotFound::new);
            return begin(StaffPages.word(request, "launch.example"), example.plan(), example.units(), actor, request);
        }
        PlanDrafts.Draft draft = this.drafts.ofCampaign(model).orElseThrow(NotFound::new);
        return begin(StaffPages.word(request, "launch.like", draft.name()), draft.plan(), draft.units(), actor,
                request);
    }

    private View begin(String name, byte[] plan, byte[] units, Actor actor, HttpServletRequest request) {
        String shown = name.length() > 200 ? name.substring(0, 200) : name;
        UUID id = this.drafts.add(shown, plan, units, actor.id().value(), this.clock.instant());
        return StaffPages.seeOther(request, PATH + "/drafts/" + id);
    }

    /** The units of the plan's place as the file of units that a plan names. */
    private byte[] stored(byte[] plan) {
        String place = YamlFile.parse(Path.of("plan.yaml"), plan).root().text("place");
        List<Unit> all = this.units.list(place);
        List<String> figures = all.stream()
            .flatMap(unit -> unit.figures().keySet().stream())
            .distinct()
            .sorted()
            .toList();
        String heading = line(UnitSheet.headings(figures));
        String rows = all.stream().map(unit -> line(UnitSheet.cells(unit, figures))).collect(Collectors.joining());
        return (heading + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(",", "", "\n"));
    }

    @GetMapping({ DRAFT, "/en" + DRAFT })
    View draft(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, known(id, actor), List.of(), request);
    }

    /** Saves a part of the form into the plan file. */
    @PostMapping({ DRAFT + "/part", "/en" + DRAFT + "/part" })
    View save(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String more, @RequestParam(defaultValue = "") String less, Actor actor,
            HttpServletRequest request) {
        PlanDrafts.Draft draft = known(id, actor);
        PlanText text = PlanText.of(draft.plan()).orElseThrow(NotFound::new);
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, value) -> {
            if (name.startsWith("p.")) {
                values.put(name.substring(2), value[0]);
            }
        });
        text.set(values);
        if (!more.isEmpty() || !less.isEmpty()) {
            text.resize(more.isEmpty() ? less : more, less.isEmpty());
        }
        if (!this.drafts.save(id, text.bytes(), version, actor.id().value(), this.clock.instant())) {
            return show(HttpStatus.CONFLICT, draft,
                    List.of(new FieldError("main", StaffPages.word(request, "launch.fault.version"))), request);
        }
        return StaffPages.seeOther(request, PATH + "/drafts/" + id);
    }

    @PostMapping({ DRAFT + "/remove", "/en" + DRAFT + "/remove" })
    View remove(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        this.drafts.remove(known(id, actor).id(), actor.id().value());
        return StaffPages.seeOther(request, PATH);
    }

    /** Launches just what was shown: the version must be that of the preview. */
    @PostMapping({ DRAFT + "/launch", "/en" + DRAFT + "/launch" })
    View launch(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Actor actor,
            HttpServletRequest request) {
        PlanDrafts.Draft draft = known(id, actor);
        if (draft.version() != version) {
            return refuse(draft, "launch.fault.version", request);
        }
        if (!(this.view.read(draft) instanceof PlanFile.Reading.Read read)) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, draft, List.of(), request);
        }
        try {
            return switch (this.load.load(read, actor)) {
                case LoadPlan.Outcome.Loaded loaded -> {
                    this.drafts.remove(id, actor.id().value());
                    yield this.pages.seeOther(request, PATH, "launch.done");
                }
                case LoadPlan.Outcome.OtherPlanOfThatCode other -> refuse(draft, "launch.fault.code", request);
            };
        }
        catch (DataIntegrityViolationException taken) {
            return refuse(draft, "launch.fault.taken", request);
        }
    }

    private View refuse(PlanDrafts.Draft draft, String word, HttpServletRequest request) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, draft,
                List.of(new FieldError("main", StaffPages.word(request, word))), request);
    }

    private PlanDrafts.Draft known(UUID id, Actor actor) {
        return this.drafts.find(id, actor.id().value()).orElseThrow(NotFound::new);
    }

    private View list(HttpStatus status, List<FieldError> errors, Actor actor, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/admin/campaigns", StaffPages.word(request, "launch.title"),
                this.view.list(errors, actor, request));
    }

    private View show(HttpStatus status, PlanDrafts.Draft draft, List<FieldError> errors, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/admin/plan", draft.name(),
                this.view.draft(draft, errors, request));
    }

}
