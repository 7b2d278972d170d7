package vinhdanh.desk.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.campaign.AllocateSeats;
import vinhdanh.campaign.SeatEntries.Entry;
import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.campaign.allocation.Method;
import vinhdanh.campaign.allocation.Outcome;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Table;
import vinhdanh.shared.Language;

/** The tables of a line's page: shares, methods side by side, the ledger. */
@Component
class SeatTables {

    /** Shown for a figure that is not for the reader, or that isn't. */
    private static final String NONE = "–";

    private final AllocateSeats allocate;

    SeatTables(AllocateSeats allocate) {
        this.allocate = allocate;
    }

    /** What is left to a unit is known only where the line is split over units. */
    static Table shares(Purse purse, List<Holding> holdings, Map<UUID, SeenSeats.Seen> known, Language language) {
        List<List<Cell>> rows = holdings.stream()
            .map(holding -> row(purse, holding, known.get(holding.unit())))
            .toList();
        int seats = holdings.stream().mapToInt(Holding::seats).sum();
        int taken = known.values().stream().mapToInt(SeenSeats.Seen::taken).sum();
        boolean all = known.values().stream().allMatch(SeenSeats.Seen::countsProposed);
        return new Table(t(language, "seats.shares"),
                List.of(Column.text(t(language, "seats.unit")), Column.figures(t(language, "seats.allocated")),
                        Column.figures(t(language, "seats.proposed")), Column.figures(t(language, "seats.taken")),
                        Column.figures(t(language, "seats.left"))),
                rows,
                List.of(t(language, "seats.sum"), sum(seats),
                        all ? sum(known.values().stream().mapToInt(SeenSeats.Seen::proposed).sum()) : NONE, sum(taken),
                        sum((purse.split() ? seats : purse.seats()) - taken)));
    }

    private static List<Cell> row(Purse purse, Holding holding, SeenSeats.@Nullable Seen seen) {
        int taken = seen == null ? 0 : seen.taken();
        return List.of(Cell.of(holding.name()), Cell.of(purse.split() ? sum(holding.seats()) : NONE),
                Cell.of(seen != null && seen.countsProposed() ? sum(seen.proposed()) : NONE), Cell.of(sum(taken)),
                Cell.of(purse.split() ? sum(holding.seats() - taken) : NONE));
    }

    /** Every method side by side, so that one is chosen with open eyes. */
    Table comparison(Purse purse, List<Holding> holdings, String figure, SeatsPages.Asked asked, Language language) {
        Map<UUID, Long> weights = this.allocate.weights(holdings, figure);
        AllocateSeats.Split split = new AllocateSeats.Split(figure, asked.floor(), asked.ceiling());
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(t(language, "seats.unit")), Column.figures(SeatWords.figure(figure, language))));
        List<Outcome> outcomes = new ArrayList<>();
        for (Method method : Method.values()) {
            columns.add(Column.figures(method.title().in(language)));
            outcomes.add(this.allocate.preview(purse, holdings, method, split));
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
            case Outcome.Refused refused -> NONE;
        };
    }

    static Table entries(List<Entry> entries, Language language) {
        List<List<Cell>> rows = entries.stream()
            .map(entry -> List.of(Cell.of(Formats.day(entry.at())),
                    Cell.of(entry.unit() == null ? t(language, "seats.line.free") : entry.unit()),
                    Cell.of(SeatWords.act(entry.act(), language)),
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

    private static String sum(int figure) {
        return String.valueOf(figure);
    }

    private static String t(Language language, String key) {
        return SeatWords.t(language, key);
    }

}
