package vinhdanh.desk.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.Offices;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.decision.complaint.Complaint;
import vinhdanh.decision.complaint.Complaint.Stage;
import vinhdanh.decision.complaint.Complaints;
import vinhdanh.decision.complaint.TakeComplaint;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Puts together what the pages of complaints show to one person. */
@Component
class ComplaintPages {

    private final Complaints complaints;

    private final TakeComplaint take;

    private final SignedDecisions decisions;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final Clock clock;

    ComplaintPages(Complaints complaints, TakeComplaint take, SignedDecisions decisions, OpenCampaigns campaigns,
            Offices offices, Clock clock) {
        this.complaints = complaints;
        this.take = take;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.offices = offices;
        this.clock = clock;
    }

    static String path(Complaint complaint) {
        return "/desk/complaints/" + complaint.id();
    }

    /** Of the campaign, or of none that this person may see. */
    Optional<LoadedCampaign> campaign(String code, Actor actor) {
        return this.campaigns.find(code).filter(own -> this.offices.maySeeComplaints(actor, own));
    }

    Optional<LoadedCampaign> campaign(Complaint complaint, Actor actor) {
        return this.campaigns.find(complaint.campaign()).filter(own -> this.offices.maySeeComplaints(actor, own));
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

    ComplaintView.Form form(LoadedCampaign campaign, String who, String contact, String about, String received,
            String decision, Language language) {
        List<SelectionView.Choice> choices = new ArrayList<>(
                List.of(new SelectionView.Choice("", SelectionPages.t(language, "complaint.decision.none"), false)));
        this.decisions.listOf(campaign.id())
            .forEach(row -> choices.add(
                    new SelectionView.Choice(row.id().toString(), row.number(), row.id().toString().equals(decision))));
        return new ComplaintView.Form(who, contact, about, received, choices);
    }

    ComplaintView.All all(LoadedCampaign campaign, ComplaintView.Form form, Actor actor, Language language,
            List<FieldError> faults) {
        List<List<Cell>> rows = this.complaints.list(campaign.id())
            .stream()
            .map(complaint -> row(complaint, language))
            .toList();
        Table table = new Table(SelectionPages.t(language, "complaint.title"),
                List.of(Column.text(SelectionPages.t(language, "complaint.number")),
                        Column.text(SelectionPages.t(language, "complaint.who")),
                        Column.text(SelectionPages.t(language, "complaint.received")),
                        Column.text(SelectionPages.t(language, "complaint.due")),
                        Column.text(SelectionPages.t(language, "complaint.stage"))),
                rows, List.of());
        return new ComplaintView.All(SelectionPages.path(campaign) + "/complaints", SelectionPages.path(campaign),
                rows.isEmpty() ? null : table,
                rows.isEmpty() ? new Empty(SelectionPages.t(language, "complaint.none"),
                        SelectionPages.t(language, "complaint.none.text"), null) : null,
                this.offices.mayPrepare(actor, campaign) ? form : null, faults);
    }

    private List<Cell> row(Complaint complaint, Language language) {
        return List.of(new Cell(complaint.number(), null, Requested.url(language, path(complaint)), null),
                Cell.of(complaint.who()), Cell.of(Formats.day(complaint.received())), due(complaint, language),
                new Cell("", null, null, chip(complaint, language)));
    }

    private Cell due(Complaint complaint, Language language) {
        LocalDate due = complaint.due();
        return due == null ? Cell.of("–") : new Cell(Formats.day(due), null, null,
                complaint.isLate(today()) ? new Chip(Tone.BAD, SelectionPages.t(language, "complaint.late")) : null);
    }

    private static Chip chip(Complaint complaint, Language language) {
        Tone tone = switch (complaint.stage()) {
            case RECEIVED -> Tone.OPEN;
            case ACCEPTED -> Tone.GOLD;
            case CLOSED -> Tone.GOOD;
        };
        return new Chip(tone, complaint.stage().title().in(language));
    }

    ComplaintView.One one(Complaint complaint, LoadedCampaign campaign, ComplaintView.Typed typed, Actor actor,
            Language language, List<FieldError> faults) {
        boolean may = this.offices.mayPrepare(actor, campaign);
        return new ComplaintView.One(path(complaint), SelectionPages.path(campaign) + "/complaints", complaint.number(),
                chip(complaint, language), complaint.version(), facts(complaint, language), complaint.about(),
                complaint.answer().isEmpty() ? null : complaint.answer(), may && complaint.stage() == Stage.RECEIVED,
                may && complaint.stage() != Stage.CLOSED, typed, late(complaint, campaign, language),
                history(complaint, language), faults);
    }

    /** One that came too late may still be taken up: what kept from it doesn't count. */
    private @Nullable Notice late(Complaint complaint, LoadedCampaign campaign, Language language) {
        LocalDate last = this.take.lastDay(complaint, campaign);
        return last == null || !complaint.received().isAfter(last) ? null
                : new Notice(Tone.BAD, SelectionPages.t(language, "complaint.outside"),
                        SelectionPages.t(language, "complaint.outside.text", Formats.day(last)), null);
    }

    private List<Fact> history(Complaint complaint, Language language) {
        return this.complaints.history(complaint.id())
            .stream()
            .map(event -> Fact.of(Formats.day(event.at()) + " " + Formats.time(event.at()),
                    SelectionPages.t(language, word(event.act())) + " – " + event.who()))
            .toList();
    }

    private static String word(String act) {
        return switch (act) {
            case "take" -> "complaint.take";
            case "accept" -> "complaint.accept";
            default -> "complaint.close";
        };
    }

    private static List<Fact> facts(Complaint complaint, Language language) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(SelectionPages.t(language, "complaint.who"), complaint.who()),
                Fact.of(SelectionPages.t(language, "complaint.contact"), complaint.contact()),
                Fact.of(SelectionPages.t(language, "complaint.received"), Formats.day(complaint.received())),
                Fact.of(SelectionPages.t(language, "complaint.accept.due"), Formats.day(complaint.acceptDue()))));
        add(facts, SelectionPages.t(language, "complaint.decision"), complaint.decision());
        add(facts, SelectionPages.t(language, "complaint.accepted"), day(complaint.accepted()));
        add(facts, SelectionPages.t(language, "complaint.settle.due"), day(complaint.settleDue()));
        add(facts, SelectionPages.t(language, "complaint.closed"), day(complaint.closed()));
        Boolean upheld = complaint.upheld();
        if (upheld != null) {
            add(facts, SelectionPages.t(language, "complaint.result"),
                    SelectionPages.t(language, upheld ? "complaint.upheld" : "complaint.rejected"));
            add(facts, SelectionPages.t(language, "complaint.paper"), complaint.paper());
        }
        return facts;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(Fact.of(label, value));
        }
    }

}
