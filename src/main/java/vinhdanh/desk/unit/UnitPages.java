package vinhdanh.desk.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.desk.unit.UnitView.Row;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.draft.Drafts;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.nomination.draft.PeerReviews;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.nomination.life.State;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.SeatBar;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** Turns what a unit wrote and sent into what its list shows. */
@Component
class UnitPages {

    private static final int FIRST_ROW = 2;

    private final Drafts drafts;

    private final PeerReviews reviews;

    private final SentNominations sent;

    private final LawBook law;

    UnitPages(Drafts drafts, PeerReviews reviews, SentNominations sent, LawBook law) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.sent = sent;
        this.law = law;
    }

    UnitView.UnitList list(UnitScene.Place place, @Nullable ImportReport report, @Nullable Notice notice, Actor actor,
            Language language) {
        List<Draft> open = this.drafts.listOpen(place.campaign().id(), place.unit().id());
        List<SentNominations.Row> gone = this.sent.listFor(place.campaign().id(), place.unit().id(), actor);
        PeerReview review = this.reviews.find(place.campaign().id(), place.unit().id());
        Map<String, List<String>> faults = faults(report, language);
        return new UnitView.UnitList(Requested.url(language, place.path()), place.unit().name(),
                place.campaign().plan().title().in(language), bars(place, open, gone, language),
                notice == null ? letterFault(report, language) : notice, rows(open, "collectives", faults, language),
                rows(open, "individuals", faults, language),
                table(gone, actor.holdsIn(place.unit().id(), Role.HEAD), language), letter(review, language),
                review.hasMet(), review.letterDay() != null, actor.holdsIn(place.unit().id(), Role.HEAD),
                gone.isEmpty());
    }

    private List<SeatBar> bars(UnitScene.Place place, List<Draft> open, List<SentNominations.Row> gone,
            Language language) {
        List<SeatBar> bars = new ArrayList<>();
        for (ListForm.Share share : ListForm.of(place.campaign().plan(), this.law, place.unit()).shares()) {
            boolean individuals = share.subject().code().equals("individual");
            long listed = open.stream()
                .filter(draft -> draft.isIndividual() == individuals && isOn(draft, share))
                .count();
            long up = gone.stream()
                .filter(row -> row.line().equals(share.line()) && row.subject().equals(share.subject().code()))
                .count();
            int taken = (int) (listed + up);
            String seats = share.line() + " · " + share.subject().title().in(language);
            bars.add(new SeatBar(seats + " · " + share.name().in(language), Math.min(taken, share.proposable()),
                    share.proposable(), taken + "/" + share.proposable(),
                    seats + ": " + t(language, "unit.bar", taken, share.proposable(), share.seats()), null));
        }
        return bars;
    }

    private static boolean isOn(Draft draft, ListForm.Share share) {
        String typed = draft.cell("LINE");
        return typed.equals(share.name().vi()) || typed.equals(share.line());
    }

    /** The faults of each row, by sheet and row of the workbook that was checked. */
    private static Map<String, List<String>> faults(@Nullable ImportReport report, Language language) {
        Map<String, List<String>> faults = new HashMap<>();
        if (report != null) {
            for (ImportReport.FileResult file : report.files()) {
                for (Fault fault : file.faults()) {
                    faults.computeIfAbsent(fault.sheet() + fault.row(), key -> new ArrayList<>())
                        .add(fault.sentence().in(language) + " " + fault.cure().in(language));
                }
            }
        }
        return faults;
    }

    /** What is wrong with the letter itself stands in no row. */
    private static @Nullable Notice letterFault(@Nullable ImportReport report, Language language) {
        if (report == null) {
            return null;
        }
        return report.files()
            .stream()
            .flatMap(file -> file.faults().stream())
            .filter(fault -> fault.code().effect() == Effect.FILE_REFUSED)
            .findFirst()
            .map(fault -> new Notice(Tone.BAD, t(language, "unit.letter"), fault.sentence().in(language), null))
            .orElse(null);
    }

    private static List<Row> rows(List<Draft> open, String sheet, Map<String, List<String>> faults, Language language) {
        String name = sheet.equals("collectives") ? "Tập thể" : "Cá nhân";
        List<Row> rows = new ArrayList<>();
        for (Draft draft : open) {
            if (draft.sheet().equals(sheet)) {
                List<String> wrong = faults.getOrDefault(name + (FIRST_ROW + rows.size()), List.of());
                rows.add(new Row(draft.id().toString(), Requested.url(language, "/desk/drafts/" + draft.id()),
                        title(draft, language), draft.cell(draft.isIndividual() ? "POST" : "MANAGER"), draft.version(),
                        wrong, wrong.isEmpty() ? null : new Chip(Tone.BAD, t(language, "unit.row.faulty"))));
            }
        }
        return rows;
    }

    private static String title(Draft draft, Language language) {
        String name = draft.cell(draft.isIndividual() ? "FULL_NAME" : "COLLECTIVE");
        return name.isEmpty() ? t(language, "unit.row.unnamed") : name;
    }

    private static @Nullable Table table(List<SentNominations.Row> gone, boolean head, Language language) {
        if (gone.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = gone.stream()
            .map(row -> List.of(
                    new Cell(row.name(), row.post(), Requested.url(language, "/desk/nominations/" + row.id()), null),
                    Cell.of(row.line()),
                    new Cell("", null, null, new Chip(tone(row.state()), row.state().title().in(language))),
                    Cell.of(row.due() == null ? "" : Formats.day(row.due())), next(row, head, language)))
            .toList();
        return new Table(t(language, "unit.sent"),
                List.of(Column.text(t(language, "unit.who")), Column.text(t(language, "unit.line")),
                        Column.text(t(language, "unit.state")), Column.text(t(language, "unit.due")),
                        Column.text(t(language, "unit.next"))),
                rows, List.of());
    }

    /** What the unit can do with a nomination that went up. */
    private static Cell next(SentNominations.Row row, boolean head, Language language) {
        if (row.state() == State.RETURNED && row.draft() != null) {
            return new Cell(t(language, "unit.mend"), null, Requested.url(language, "/desk/drafts/" + row.draft()),
                    null);
        }
        boolean open = head && row.state().steps().contains(Step.WITHDRAW);
        return open ? new Cell(t(language, "unit.withdraw"), null,
                Requested.url(language, "/desk/nominations/" + row.id() + "/withdraw"), null) : Cell.of("");
    }

    private static Tone tone(State state) {
        return switch (state) {
            case RETURNED, HELD -> Tone.OPEN;
            case REFUSED, WITHDRAWN, REVOKED -> Tone.BAD;
            case CHOSEN, DECIDED -> Tone.GOOD;
            default -> Tone.PLAIN;
        };
    }

    private static List<Fact> letter(PeerReview review, Language language) {
        String votes = review.members() == null ? "–" : review.present() + "/" + review.members();
        return List.of(
                Fact.of(t(language, "unit.minutes"), review.minutesNumber().isEmpty() ? "–" : review.minutesNumber()),
                Fact.of(t(language, "unit.meeting.day"),
                        review.meetingDay() == null ? "–" : Formats.day(review.meetingDay())),
                Fact.of(t(language, "unit.present"), votes),
                Fact.of(t(language, "unit.letter.number"),
                        review.letterNumber().isEmpty() ? "–" : review.letterNumber()),
                Fact.of(t(language, "unit.letter.day"),
                        review.letterDay() == null ? "–" : Formats.day(review.letterDay())));
    }

    static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
