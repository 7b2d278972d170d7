package vinhdanh.desk.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.desk.DeskCampaigns;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.people.Unit;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** All lists of the units in which somebody holds a post. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class UnitsController {

    private final DeskCampaigns campaigns;

    private final OpenCampaigns open;

    private final UnitLists lists;

    private final LawBook law;

    private final Clock clock;

    private final StaffPages pages;

    UnitsController(DeskCampaigns campaigns, OpenCampaigns open, UnitLists lists, LawBook law, Clock clock,
            StaffPages pages) {
        this.campaigns = campaigns;
        this.open = open;
        this.lists = lists;
        this.law = law;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping({ "/desk/units", "/en/desk/units" })
    View units(Actor actor, HttpServletRequest request) {
        List<UUID> own = actor.unitsAs(Role.CLERK, Role.HEAD);
        Map<UnitLists.Key, UnitLists.Counts> counts = this.lists.count(own);
        List<UnitsView.ListCard> cards = new ArrayList<>();
        for (DeskCampaigns.Row row : this.campaigns.all()) {
            LoadedCampaign campaign = this.open.find(row.code()).orElse(null);
            if (campaign != null) {
                campaign.plan()
                    .units()
                    .all()
                    .stream()
                    .filter(unit -> own.contains(unit.id().value()))
                    .map(unit -> card(campaign, unit, counts, StaffPages.language(request)))
                    .forEach(cards::add);
            }
        }
        return this.pages.show(request, "desk/unit/units", StaffPages.word(request, "unit.units"),
                new UnitsView(cards));
    }

    private UnitsView.ListCard card(LoadedCampaign campaign, Unit unit, Map<UnitLists.Key, UnitLists.Counts> all,
            Language language) {
        UnitLists.Counts counts = all.getOrDefault(new UnitLists.Key(campaign.id().value(), unit.id().value()),
                UnitLists.Counts.NONE);
        UnitScene.Place place = new UnitScene.Place(campaign, unit);
        List<Fact> facts = List.of(Fact.of(UnitPages.t(language, "unit.units.drafts"), String.valueOf(counts.drafts())),
                new Fact(UnitPages.t(language, "unit.units.sent"), String.valueOf(counts.sent()), null,
                        counts.returned() == 0 ? null
                                : new Chip(Tone.OPEN, UnitPages.t(language, "unit.units.returned", counts.returned()))),
                Fact.of(UnitPages.t(language, "unit.units.closing"), Formats.day(campaign.plan().proposals().closing())
                        + " · " + left(campaign.plan().proposals().closing(), language)));
        return new UnitsView.ListCard(Requested.url(language, place.path()), unit.name(),
                campaign.plan().title().in(language), facts, bar(campaign, unit, counts, language),
                chip(counts, language));
    }

    private String left(LocalDate closing, Language language) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE), closing);
        if (days < 0) {
            return UnitPages.t(language, "unit.units.over");
        }
        return days == 0 ? UnitPages.t(language, "unit.units.today") : UnitPages.t(language, "unit.units.left", days);
    }

    private @Nullable SeatBar bar(LoadedCampaign campaign, Unit unit, UnitLists.Counts counts, Language language) {
        List<ListForm.Share> shares = ListForm.of(campaign.plan(), this.law, unit).shares();
        int seats = shares.stream().mapToInt(ListForm.Share::seats).sum();
        int proposable = shares.stream().mapToInt(ListForm.Share::proposable).sum();
        if (seats == 0) {
            return null;
        }
        int taken = counts.drafts() + counts.sent();
        return new SeatBar(UnitPages.t(language, "unit.seats"), Math.min(taken, proposable), proposable,
                taken + "/" + proposable, UnitPages.t(language, "unit.bar", taken, proposable, seats), null);
    }

    private static @Nullable Chip chip(UnitLists.Counts counts, Language language) {
        if (counts.returned() > 0) {
            return new Chip(Tone.OPEN, UnitPages.t(language, "unit.units.mend"));
        }
        if (counts.sent() > 0) {
            return new Chip(Tone.GOOD, UnitPages.t(language, "unit.units.gone"));
        }
        return counts.drafts() > 0 ? new Chip(Tone.PLAIN, UnitPages.t(language, "unit.units.writing")) : null;
    }

}
