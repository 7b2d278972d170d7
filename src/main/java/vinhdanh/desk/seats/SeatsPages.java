package vinhdanh.desk.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Right;
import vinhdanh.campaign.AllocateSeats;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.SeatEntries;
import vinhdanh.campaign.SeatHolders;
import vinhdanh.campaign.SeatShares;
import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.campaign.allocation.Method;
import vinhdanh.desk.DeskCampaigns;
import vinhdanh.desk.seats.SeatsView.Choice;
import vinhdanh.law.SubjectKind;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/** Turns seats and shares into what their pages show. */
@Component
class SeatsPages {

    private final DeskCampaigns campaigns;

    private final SeatShares shares;

    private final SeatHolders holders;

    private final SeatEntries entries;

    private final SeenSeats seen;

    private final SeatTables tables;

    SeatsPages(DeskCampaigns campaigns, SeatShares shares, SeatHolders holders, SeatEntries entries, SeenSeats seen,
            SeatTables tables) {
        this.campaigns = campaigns;
        this.shares = shares;
        this.holders = holders;
        this.entries = entries;
        this.seen = seen;
        this.tables = tables;
    }

    /** What was asked for and typed. */
    record Asked(@Nullable String figure, int floor, @Nullable Integer ceiling, String document, String day,
            String reason, String seats, Actor actor) {
    }

    Optional<CampaignId> campaign(String code) {
        return this.campaigns.find(code).map(DeskCampaigns.Row::id);
    }

    /** All campaigns, each with its seats and those that units have. */
    SeatsView.Campaigns campaigns(Language language) {
        List<List<Cell>> rows = this.campaigns.all().stream().map(campaign -> row(campaign, language)).toList();
        Table table = new Table(t(language, "seats.campaigns"),
                List.of(Column.text(t(language, "seats.campaign")), Column.figures(t(language, "seats.all")),
                        Column.figures(t(language, "seats.allocated")), Column.figures(t(language, "seats.free"))),
                rows, List.of());
        return new SeatsView.Campaigns(rows.isEmpty() ? null : table,
                rows.isEmpty() ? new Empty(t(language, "seats.none"), t(language, "seats.none.text"), null) : null);
    }

    private List<Cell> row(DeskCampaigns.Row campaign, Language language) {
        List<Purse> purses = this.shares.purses(campaign.id());
        int seats = purses.stream().mapToInt(Purse::seats).sum();
        int given = purses.stream().mapToInt(Purse::given).sum();
        return List.of(
                new Cell(campaign.title().in(language), campaign.number(),
                        Requested.url(language, path(campaign.code())), null),
                Cell.of(String.valueOf(seats)), Cell.of(String.valueOf(given)), Cell.of(String.valueOf(seats - given)));
    }

    Optional<SeatsView.Lines> lines(String code, Language language) {
        return this.campaigns.find(code)
            .map(campaign -> new SeatsView.Lines(code, campaign.title().in(language), this.shares.purses(campaign.id())
                .stream()
                .map(purse -> new SeatsView.Line(bar(purse, language), Requested.url(language, path(code, purse))))
                .toList()));
    }

    Optional<SeatsView.OneLine> line(String code, String line, SubjectKind subject, Asked asked,
            List<FieldError> faults, Language language) {
        return this.campaigns.find(code)
            .flatMap(campaign -> this.shares.purses(campaign.id())
                .stream()
                .filter(purse -> purse.code().equals(line) && purse.subject() == subject)
                .findFirst()
                .map(purse -> line(campaign, purse, asked, faults, language)));
    }

    private SeatsView.OneLine line(DeskCampaigns.Row campaign, Purse purse, Asked asked, List<FieldError> faults,
            Language language) {
        List<Holding> holdings = this.holders.list(campaign.id(), purse);
        Map<UUID, SeenSeats.Seen> seen = this.seen.of(campaign.id(), purse, holdings, asked.actor());
        String code = campaign.code();
        TreeSet<String> figures = figures(holdings);
        List<Choice> figureChoices = figures.stream()
            .map(figure -> new Choice(figure, SeatWords.figure(figure, language), figure.equals(asked.figure())))
            .toList();
        SeatsView.Form form = new SeatsView.Form(figureChoices, asked.floor(),
                asked.ceiling() == null ? "" : asked.ceiling().toString(), asked.document(), asked.day(),
                asked.reason(), asked.seats());
        String figure = asked.figure();
        Table comparison = figure == null || !figures.contains(figure) ? null
                : this.tables.comparison(purse, holdings, figure, asked, language);
        List<Choice> methods = Arrays.stream(Method.values())
            .map(method -> new Choice(method.code(), method.title().in(language), false))
            .toList();
        List<Choice> places = new ArrayList<>(List.of(new Choice("", t(language, "seats.line.free"), false)));
        holdings.forEach(holding -> places.add(new Choice(holding.unit().toString(), holding.name(), false)));
        boolean inside = this.seen.isInside(campaign.id(), asked.actor());
        return new SeatsView.OneLine(Requested.url(language, path(code, purse)), Requested.url(language, path(code)),
                SeatWords.line(purse, language), bar(purse, language),
                SeatTables.shares(purse, holdings, seen, language), form, comparison, methods, places,
                SeatTables.entries(this.entries.list(purse.line(), purse.subject(), inside), language),
                Right.ALLOCATE.isOf(asked.actor()), faults);
    }

    /** What these units have figures for, and that each counts the same. */
    private TreeSet<String> figures(List<Holding> holdings) {
        TreeSet<String> figures = new TreeSet<>(List.of(AllocateSeats.EQUAL));
        this.shares.figures(holdings.stream().map(Holding::unit).toList())
            .forEach(figure -> figures.add(figure.figure()));
        return figures;
    }

    private static SeatBar bar(Purse purse, Language language) {
        String figure = purse.given() + "/" + purse.seats();
        return new SeatBar(SeatWords.line(purse, language), purse.given(), purse.seats(), figure,
                SeatWords.t(language, "seats.bar", purse.given(), purse.seats()), null);
    }

    private static String path(String code) {
        return "/desk/campaigns/" + code + "/seats";
    }

    private static String path(String code, Purse purse) {
        return path(code) + "/" + purse.code() + "/" + purse.subject().code();
    }

    private static String t(Language language, String key) {
        return SeatWords.t(language, key);
    }

}
