package vinhdanh.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.people.Unit;
import vinhdanh.people.Units;
import vinhdanh.shared.Text;

/**
 * Who sends what: the workbooks of one campaign while they are being filled in, by the
 * code of their unit.
 */
final class Scenario {

    /** The day on which the first letters are written. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 1);

    private static final int LETTERS_A_DAY = 5;

    private final Plan plan;

    private final Scribe scribe;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Scenario(Plan plan, Random random) {
        this.plan = plan;
        this.scribe = new Scribe(plan, random);
    }

    /** An empty workbook of the unit, with a letter one number after the one before. */
    Draft open(String code, Habit habit) {
        Unit unit = unit(code);
        int nth = this.drafts.size();
        LocalDate day = FIRST_DAY.plusDays(nth / LETTERS_A_DAY);
        Letter letter = letter(unit, habit, 12 + nth, day);
        Draft draft = new Draft(this.plan, this.scribe, Places.of(unit), habit, letter);
        this.drafts.put(code, draft);
        return draft;
    }

    private Letter letter(Unit unit, Habit habit, int number, LocalDate day) {
        Person signer = this.scribe.persons().anyone();
        boolean district = Places.of(unit).isDistrict();
        String symbol = district ? "/TTr-UBND" : "/TTr-" + Text.upper(unit.code());
        return new Letter(typed(unit, habit, district), number + symbol, day, this.plan.number(),
                number - 3 + "/BB-HĐTĐKT", day.minusDays(3), 15, 15, signer.name(),
                district ? "Chủ tịch" : "Thủ trưởng đơn vị");
    }

    /** Districts send letters of their People's Committee. */
    private static String typed(Unit unit, Habit habit, boolean district) {
        return switch (habit.words()) {
            case FULL, WITHOUT_DIACRITICS -> {
                String name = district ? "Ủy ban nhân dân " + Places.of(unit).district() : unit.name();
                yield (habit.words() == Habit.Words.FULL) ? name : Typed.withoutDiacritics(name);
            }
            case SHORT -> district ? "UBND " + unit.shortName() : unit.shortName();
            case CODE -> unit.code();
        };
    }

    private Unit unit(String code) {
        Units units = this.plan.units();
        return units.find(code, FIRST_DAY).orElseThrow(() -> new IllegalArgumentException("No unit " + code));
    }

    Draft draft(String code) {
        return Objects.requireNonNull(this.drafts.get(code), code);
    }

    QuotaLine line(int number) {
        return this.plan.lines().get(number - 1);
    }

    Scribe scribe() {
        return this.scribe;
    }

    List<SampleFile> finish() {
        return this.drafts.values().stream().map(Draft::finish).toList();
    }

}
