package vinhdanh.desk.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import vinhdanh.campaign.SeatShares;
import vinhdanh.campaign.SeatShares.Entry;
import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.campaign.allocation.Method;
import vinhdanh.campaign.allocation.Outcome;
import vinhdanh.desk.DeskCampaigns;
import vinhdanh.desk.seats.SeatsView.Choice;
import vinhdanh.law.SubjectKind;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** Turns seats and shares into what their pages show. */
@Component
class SeatsPages {

    /** Shown for a figure that is not for the reader. */
    private static final String HIDDEN = "–";

    private final DeskCampaigns campaigns;

    private final SeatShares shares;

    private final SeenSeats seen;

    private final AllocateSeats allocate;

    SeatsPages(DeskCampaigns campaigns, SeatShares shares, SeenSeats seen, AllocateSeats allocate) {
        this.campaigns = campaigns;
        this.shares = shares;
        this.seen = seen;
        this.allocate = allocate;
    }

    /** What was asked for and typed. */
    record Asked(@Nullable String figure, int floor, @Nullable Integer ceiling, String document, String day,
            String reason, String seats, Actor actor) {
    }

    Optional<CampaignId> campaign(String code) {
        return this.campaigns.find(code).map(DeskCampaigns.Row::id);
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
        List<Holding> holdings = this.shares.holdings(purse.line(), purse.subject());
        Map<UUID, SeenSeats.Seen> seen = this.seen.of(campaign.id(), purse, holdings, asked.actor());
        String code = campaign.code();
        TreeSet<String> figures = new TreeSet<>();
        this.shares.figures(purse.line(), purse.subject()).forEach(figure -> figures.add(figure.figure()));
        List<Choice> figureChoices = figures.stream()
            .map(figure -> new Choice(figure, figure(figure, language), figure.equals(asked.figure())))
            .toList();
        SeatsView.Form form = new SeatsView.Form(figureChoices, asked.floor(),
                asked.ceiling() == null ? "" : asked.ceiling().toString(), asked.document(), asked.day(),
                asked.reason(), asked.seats());
        Table comparison = asked.figure() == null || !figures.contains(asked.figure()) ? null
                : comparison(purse, holdings, asked, language);
        List<Choice> methods = Arrays.stream(Method.values())
            .map(method -> new Choice(method.code(), method.title().in(language), false))
            .toList();
        List<Choice> places = new ArrayList<>(List.of(new Choice("", t(language, "seats.line.free"), false)));
        holdings.forEach(holding -> places.add(new Choice(holding.unit().toString(), holding.name(), false)));
        return new SeatsView.OneLine(Requested.url(language, path(code, purse)),
                Requested.url(language, "/desk/campaigns/" + code + "/seats"), title(purse, language),
                bar(purse, language), sharesTable(holdings, seen, language), form, comparison, methods, places,
                entriesTable(this.shares.entries(purse.line(), purse.subject()), language),
                Right.ALLOCATE.isOf(asked.actor()), faults);
    }

    private Table sharesTable(List<Holding> holdings, Map<UUID, SeenSeats.Seen> known, Language language) {
        List<List<Cell>> rows = holdings.stream().map(holding -> shareRow(holding, known.get(holding.unit()))).toList();
        int seats = holdings.stream().mapToInt(Holding::seats).sum();
        int taken = known.values().stream().mapToInt(SeenSeats.Seen::taken).sum();
        boolean all = known.values().stream().allMatch(SeenSeats.Seen::countsProposed);
        return new Table(t(language, "seats.shares"),
                List.of(Column.text(t(language, "seats.unit")), Column.figures(t(language, "seats.allocated")),
                        Column.figures(t(language, "seats.proposed")), Column.figures(t(language, "seats.taken")),
                        Column.figures(t(language, "seats.left"))),
                rows,
                List.of(t(language, "seats.sum"), sum(seats),
                        all ? sum(known.values().stream().mapToInt(SeenSeats.Seen::proposed).sum()) : HIDDEN,
                        sum(taken), sum(seats - taken)));
    }

    private static List<Cell> shareRow(Holding holding, SeenSeats.@Nullable Seen seen) {
        int taken = seen == null ? 0 : seen.taken();
        return List.of(Cell.of(holding.name()), Cell.of(sum(holding.seats())),
                Cell.of(seen != null && seen.countsProposed() ? sum(seen.proposed()) : HIDDEN), Cell.of(sum(taken)),
                Cell.of(sum(holding.seats() - taken)));
    }

    /** Every method side by side, so that one is chosen with open eyes. */
    private Table comparison(Purse purse, List<Holding> holdings, Asked asked, Language language) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        this.shares.figures(purse.line(), purse.subject())
            .stream()
            .filter(figure -> figure.figure().equals(asked.figure()))
            .forEach(figure -> weights.put(figure.unit(), figure.value()));
        AllocateSeats.Split split = new AllocateSeats.Split(String.valueOf(asked.figure()), asked.floor(),
                asked.ceiling());
        List<Column> columns = new ArrayList<>(List.of(Column.text(t(language, "seats.unit")),
                Column.figures(figure(String.valueOf(asked.figure()), language))));
        List<Outcome> outcomes = new ArrayList<>();
        for (Method method : Method.values()) {
            columns.add(Column.figures(method.title().in(language)));
            outcomes.add(this.allocate.preview(purse, method, split));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding holding : holdings) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(holding.name()),
                    Cell.of(Formats.number(weights.getOrDefault(holding.unit(), 0L), language))));
            outcomes.forEach(outcome -> row.add(Cell.of(seats(outcome, holding))));
            rows.add(row);
        }
        return new Table(t(language, "seats.comparison"), columns, rows, List.of());
    }

    private static String seats(Outcome outcome, Holding holding) {
        return switch (outcome) {
            case Outcome.Split given -> String.valueOf(given.seatsOf(holding.unit().toString()));
            case Outcome.Refused refused -> "–";
        };
    }

    private Table entriesTable(List<Entry> entries, Language language) {
        List<List<Cell>> rows = entries.stream()
            .map(entry -> List.of(Cell.of(Formats.day(entry.at())),
                    Cell.of(entry.unit() == null ? t(language, "seats.line.free") : entry.unit()),
                    Cell.of(act(entry.act(), language)),
                    Cell.of((entry.change() > 0 ? "+" : "−") + Math.abs(entry.change())), Cell.of(document(entry))))
            .toList();
        return new Table(t(language, "seats.entries"),
                List.of(Column.text(t(language, "seats.when")), Column.text(t(language, "seats.unit")),
                        Column.text(t(language, "seats.act")), Column.figures(t(language, "seats.change")),
                        Column.text(t(language, "seats.document"))),
                rows, List.of());
    }

    private static String document(Entry entry) {
        String number = entry.document() == null ? "" : entry.document();
        String reason = entry.reason() == null || entry.reason().isEmpty() ? "" : " – " + entry.reason();
        return number + reason;
    }

    private static SeatBar bar(Purse purse, Language language) {
        String figure = purse.given() + "/" + purse.seats();
        return new SeatBar(title(purse, language), purse.given(), purse.seats(), figure,
                Words.all().text(language, "seats.bar", purse.given(), purse.seats()), null);
    }

    private static String title(Purse purse, Language language) {
        return purse.code() + " · " + new Bilingual(purse.vi(), purse.en()).in(language) + " · "
                + subject(purse.subject(), language);
    }

    private static String act(String act, Language language) {
        return switch (act) {
            case "allocated" -> t(language, "seats.act.allocated");
            case "moved" -> t(language, "seats.act.moved");
            default -> t(language, "seats.act.back");
        };
    }

    private static String subject(SubjectKind subject, Language language) {
        return switch (subject) {
            case COLLECTIVE -> t(language, "seats.subject.collective");
            case INDIVIDUAL -> t(language, "seats.subject.individual");
            case HOUSEHOLD -> t(language, "seats.subject.household");
        };
    }

    private static String path(String code, Purse purse) {
        return "/desk/campaigns/" + code + "/seats/" + purse.code() + "/" + purse.subject().code();
    }

    /** The known figures have names; an office may have others. */
    private static String figure(String figure, Language language) {
        return switch (figure) {
            case "voters" -> t(language, "seats.figure.voters");
            case "communes" -> t(language, "seats.figure.communes");
            case "polling_areas" -> t(language, "seats.figure.areas");
            case "households" -> t(language, "seats.figure.households");
            default -> figure;
        };
    }

    private static String sum(int figure) {
        return String.valueOf(figure);
    }

    private static String t(Language language, String key) {
        return Words.all().text(language, key);
    }

}
