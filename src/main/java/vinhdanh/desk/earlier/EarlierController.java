package vinhdanh.desk.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.desk.DeskCampaigns;
import vinhdanh.law.AwardForm;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.earlier.EarlierAward;
import vinhdanh.nomination.earlier.EnterAward;
import vinhdanh.nomination.earlier.EnteredAwards;
import vinhdanh.nomination.earlier.Entry;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;

/** The head of the standing body enters awards from before the program's time. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.ENTER_AWARDS)
class EarlierController {

    private static final String PATH = "/desk/earlier-awards";

    private static final String STRIKE = PATH
            + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/strike";

    private static final int SHOWN = 100;

    private final EnteredAwards awards;

    private final EnterAward enter;

    private final DeskCampaigns campaigns;

    private final OpenCampaigns open;

    private final LawBook law;

    private final StaffPages pages;

    EarlierController(EnteredAwards awards, EnterAward enter, DeskCampaigns campaigns, OpenCampaigns open, LawBook law,
            StaffPages pages) {
        this.awards = awards;
        this.enter = enter;
        this.campaigns = campaigns;
        this.open = open;
        this.law = law;
        this.pages = pages;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View list(Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, Map.of(), List.of(), actor, request);
    }

    @PostMapping({ PATH, "/en" + PATH })
    View enter(@RequestParam Map<String, String> fields, Actor actor, HttpServletRequest request) {
        LoadedCampaign known = known(actor);
        List<FieldError> faults = new ArrayList<>();
        Entry entry = EarlierFields.read(fields, faults, request);
        if (entry == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, fields, faults, actor, request);
        }
        return switch (this.enter.enter(entry, known, actor)) {
            case EnterAward.Outcome.Entered entered -> StaffPages.seeOther(request, PATH);
            case EnterAward.Outcome.Refused refused -> show(HttpStatus.UNPROCESSABLE_CONTENT, fields,
                    refused.reasons()
                        .stream()
                        .map(reason -> new FieldError("enter", reason.in(StaffPages.language(request))))
                        .toList(),
                    actor, request);
        };
    }

    @PostMapping({ STRIKE, "/en" + STRIKE })
    View strike(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        String reason = EarlierFields.text(fields, "reason");
        if (reason.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, Map.of(),
                    List.of(new FieldError("entered", StaffPages.word(request, "earlier.strike.why"))), actor, request);
        }
        if (!this.enter.strike(id, reason, actor)) {
            throw new NotFound();
        }
        return StaffPages.seeOther(request, PATH);
    }

    /** A campaign of the place of this person, the newest first. */
    private LoadedCampaign known(Actor actor) {
        List<String> places = places(actor);
        return this.campaigns.all()
            .stream()
            .flatMap(row -> this.open.find(row.code()).stream())
            .filter(campaign -> places.contains(campaign.plan().place()))
            .findFirst()
            .orElseThrow(NotFound::new);
    }

    private List<String> places(Actor actor) {
        return this.awards.places(actor.unitsAs(Role.STANDING_HEAD));
    }

    private View show(HttpStatus status, Map<String, String> typed, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        LoadedCampaign known = known(actor);
        List<AwardForm> forms = this.law.awardForms(known.plan().proposals().closing(), known.plan().jurisdiction());
        List<EarlierView.Row> rows = this.awards.list(places(actor), SHOWN)
            .stream()
            .map(award -> row(award, forms, request))
            .toList();
        return this.pages.show(status, request, "desk/earlier/list", StaffPages.word(request, "earlier.title"),
                new EarlierView(rows, typed, forms.stream().map(form -> form.name().vi()).toList(), faults));
    }

    private static EarlierView.Row row(EarlierAward award, List<AwardForm> forms, HttpServletRequest request) {
        String form = forms.stream()
            .filter(known -> known.code().equals(award.awardForm()))
            .map(known -> known.name().in(StaffPages.language(request)))
            .findFirst()
            .orElse(award.awardForm());
        String salutation = award.salutation() == null ? "" : award.salutation() + " ";
        String decision = StaffPages.word(request, "earlier.decision", award.decisionNumber(),
                Formats.day(award.decisionDay()), award.authority(), award.enteredBy());
        return award.struck() == null
                ? new EarlierView.Row(salutation + award.name(), award.description(), form, decision, null,
                        Requested.url(StaffPages.language(request), PATH + "/" + award.id() + "/strike"))
                : new EarlierView.Row(salutation + award.name(), award.description(), form, decision,
                        new Chip(Tone.BAD, StaffPages.word(request, "earlier.struck", award.struck())), null);
    }

}
