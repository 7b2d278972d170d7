package vinhdanh.desk.decision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vinhdanh.access.StaffPages;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.decision.FixSelection;
import vinhdanh.decision.Offices;
import vinhdanh.decision.PrepareDecision;
import vinhdanh.decision.WhatIf;
import vinhdanh.desk.DeskCampaigns;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;

/** The selection of a campaign: seen, tried, fixed, undone; decisions begin from it. */
@Controller
@ConditionalOnWebApplication
class SelectionController {

    private static final String PAGE = "/desk/decisions/{code:[a-z0-9-]+}";

    private final DeskCampaigns campaigns;

    private final OpenCampaigns open;

    private final Offices offices;

    private final SelectionPages selection;

    private final FixSelection fix;

    private final PrepareDecision prepare;

    private final StaffPages pages;

    SelectionController(DeskCampaigns campaigns, OpenCampaigns open, Offices offices, SelectionPages selection,
            FixSelection fix, PrepareDecision prepare, StaffPages pages) {
        this.campaigns = campaigns;
        this.open = open;
        this.offices = offices;
        this.selection = selection;
        this.fix = fix;
        this.prepare = prepare;
        this.pages = pages;
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ "/desk/decisions", "/en/desk/decisions" })
    View list(Actor actor, HttpServletRequest request) {
        List<List<Cell>> rows = this.campaigns.all()
            .stream()
            .filter(row -> this.open.find(row.code()).filter(own -> this.offices.maySee(actor, own)).isPresent())
            .map(row -> List.of(
                    new Cell(row.title().in(StaffPages.language(request)), null,
                            Requested.url(StaffPages.language(request), "/desk/decisions/" + row.code()), null),
                    Cell.of(row.number())))
            .toList();
        Table table = new Table(StaffPages.word(request, "deciding.title"),
                List.of(Column.text(StaffPages.word(request, "deciding.campaign")),
                        Column.text(StaffPages.word(request, "deciding.plan"))),
                rows, List.of());
        Empty none = new Empty(StaffPages.word(request, "deciding.none"),
                StaffPages.word(request, "deciding.none.text"), null);
        return this.pages.show(request, "desk/decision/campaigns", StaffPages.word(request, "deciding.title"),
                new SelectionView.Campaigns(rows.isEmpty() ? null : table, rows.isEmpty() ? none : null));
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE, "/en" + PAGE })
    View show(@PathVariable String code, Actor actor, HttpServletRequest request) {
        LoadedCampaign campaign = find(code, actor);
        return show(HttpStatus.OK, campaign, tried(request, campaign), List.of(), actor, request);
    }

    private LoadedCampaign find(String code, Actor actor) {
        return this.open.find(code).filter(own -> this.offices.maySee(actor, own)).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, LoadedCampaign campaign, WhatIf whatIf, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        return this.pages.show(status, request, "desk/decision/selection", StaffPages.word(request, "deciding.title"),
                this.selection.show(campaign, whatIf, actor, StaffPages.language(request), faults));
    }

    /**
     * What is asked for in the address, where it is a number of seats and another one.
     */
    private static WhatIf tried(HttpServletRequest request, LoadedCampaign campaign) {
        Map<String, Integer> seats = new HashMap<>();
        campaign.plan().lines().forEach(line -> line.seats().forEach((subject, number) -> {
            String typed = request.getParameter(WhatIf.key(line.code(), subject));
            if (typed != null && typed.matches("\\d{1,5}") && Integer.parseInt(typed) != number) {
                seats.put(WhatIf.key(line.code(), subject), Integer.valueOf(typed));
            }
        }));
        String bonus = request.getParameter("bonus");
        Priority.Kind kind = kind(request.getParameter("priority"));
        return new WhatIf(seats, kind,
                kind == Priority.Kind.BONUS && bonus != null && bonus.matches("\\d{1,3}") ? Integer.parseInt(bonus) : 0,
                request.getParameter("unsplit") != null);
    }

    private static Priority.@Nullable Kind kind(@Nullable String typed) {
        return Arrays.stream(Priority.Kind.values())
            .filter(kind -> kind.name().equalsIgnoreCase(typed))
            .findFirst()
            .orElse(null);
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/fix", "/en" + PAGE + "/fix" })
    View fix(@PathVariable String code, @RequestParam(defaultValue = "") String fingerprint, Actor actor,
            HttpServletRequest request) {
        LoadedCampaign campaign = find(code, actor);
        return Replies.faults(this.fix.fix(campaign, fingerprint, actor), "names", request)
            .map(faults -> show(HttpStatus.CONFLICT, campaign, WhatIf.NOTHING, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, SelectionPages.path(campaign)));
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/undo", "/en" + PAGE + "/undo" })
    View undo(@PathVariable String code, @RequestParam UUID selection, Actor actor, HttpServletRequest request) {
        LoadedCampaign campaign = find(code, actor);
        return Replies.faults(this.fix.undo(campaign, selection, actor), "names", request)
            .map(faults -> show(HttpStatus.CONFLICT, campaign, WhatIf.NOTHING, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, SelectionPages.path(campaign)));
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/drafts", "/en" + PAGE + "/drafts" })
    View begin(@PathVariable String code, @RequestParam(required = false) @Nullable List<UUID> nomination, Actor actor,
            HttpServletRequest request) {
        LoadedCampaign campaign = find(code, actor);
        List<UUID> chosen = nomination == null ? List.of() : nomination;
        List<FieldError> nobody = List.of(new FieldError("names", StaffPages.word(request, "deciding.draft.nobody")));
        return this.prepare.prepare(campaign, chosen, actor)
            .map(draft -> StaffPages.seeOther(request, "/desk/decisions/drafts/" + draft))
            .orElseGet(() -> show(HttpStatus.UNPROCESSABLE_CONTENT, campaign, WhatIf.NOTHING, nobody, actor, request));
    }

}
