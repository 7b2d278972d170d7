package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.StatutoryClass;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.form.Lookups;
import vinhdanh.people.PersonName;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** Reads who or what a row proposes. */
final class SubjectReader {

    private static final Map<String, String> SALUTATIONS = Map.of("ong", "Ông", "mr", "Ông", "ba", "Bà", "ms", "Bà",
            "mrs", "Bà");

    private static final Set<String> MEN = Set.of("nam", "male", "m");

    private static final Set<String> WOMEN = Set.of("nu", "female", "f");

    private static final int YOUNGEST = 15;

    private static final int OLDEST = 110;

    private final Lookups lookups;

    private final String unit;

    private final LocalDate day;

    /**
     * @param unit the code of the unit that proposes
     * @param day the day of the submission
     */
    SubjectReader(Lookups lookups, String unit, LocalDate day) {
        this.lookups = lookups;
        this.unit = unit;
        this.day = day;
    }

    /** A collective or a household; what is wrong with it stands in the cells. */
    Subject body(RowCells cells) {
        String name = cells.text(Column.COLLECTIVE);
        String manager = cells.orNull(Column.MANAGER);
        String type = cells.orNull(Column.BODY_TYPE);
        Integer headcount = cells.count(Column.HEADCOUNT);
        Integer women = cells.count(Column.WOMEN);
        if (headcount != null && headcount == 0) {
            cells.add(RowFaults.notACount(Column.HEADCOUNT, "0"));
        }
        if (headcount != null && women != null && women > headcount) {
            cells.add(RowFaults.tooMany(Column.WOMEN, women, Column.HEADCOUNT, headcount));
        }
        String place = (manager != null) ? this.lookups.placeKey(manager) : this.unit;
        return new Subject.Body(name, Text.fold(name), manager, type, headcount, women, place);
    }

    /** An individual; null when too little of it could be read. */
    @Nullable Subject person(RowCells cells) {
        String salutation = salutation(cells);
        String name = name(cells);
        LocalDate birth = birth(cells);
        Boolean woman = woman(cells);
        String citizenNumber = citizenNumber(cells, birth, woman);
        String post = cells.text(Column.POST);
        String workplace = cells.text(Column.WORKPLACE);
        String task = cells.orNull(Column.TASK);
        StatutoryClass group = statutoryClass(cells);
        if (woman == null || group == null) {
            return null;
        }
        String title = (salutation != null) ? salutation : woman ? "Bà" : "Ông";
        return new Subject.Person(name, Text.fold(name), birth, woman, citizenNumber, title, post, workplace, task,
                group, this.lookups.placeKey(workplace));
    }

    private static String name(RowCells cells) {
        String typed = cells.text(Column.FULL_NAME);
        if (!typed.isEmpty() && PersonName.read(typed) instanceof PersonName.Reading.Refused(Bilingual reason)) {
            cells.add(RowFaults.badName(reason));
        }
        return typed;
    }

    private static @Nullable String salutation(RowCells cells) {
        String typed = cells.text(Column.SALUTATION);
        if (typed.isEmpty()) {
            return null;
        }
        String found = SALUTATIONS.get(Text.fold(typed));
        if (found == null) {
            cells.add(RowFaults.unknown(Column.SALUTATION, typed, "Ông; Bà"));
        }
        return found;
    }

    private @Nullable LocalDate birth(RowCells cells) {
        LocalDate birth = cells.day(Column.BIRTH);
        if (birth != null
                && (birth.isAfter(this.day.minusYears(YOUNGEST)) || birth.isBefore(this.day.minusYears(OLDEST)))) {
            cells.add(RowFaults.unlikelyBirth(birth));
        }
        return birth;
    }

    private static @Nullable Boolean woman(RowCells cells) {
        String typed = cells.text(Column.SEX);
        String key = Text.fold(typed);
        if (MEN.contains(key) || WOMEN.contains(key)) {
            return WOMEN.contains(key);
        }
        if (!typed.isEmpty()) {
            cells.add(RowFaults.unknown(Column.SEX, typed, "Nam; Nữ"));
        }
        return null;
    }

    private @Nullable String citizenNumber(RowCells cells, @Nullable LocalDate birth, @Nullable Boolean woman) {
        String typed = cells.text(Column.CITIZEN_NUMBER);
        if (typed.isEmpty()) {
            return null;
        }
        return CitizenNumbers.read(typed, this.day, birth, woman, cells);
    }

    private @Nullable StatutoryClass statutoryClass(RowCells cells) {
        String typed = cells.text(Column.STATUTORY_CLASS);
        Optional<StatutoryClass> found = typed.isEmpty() ? Optional.empty() : this.lookups.statutoryClass(typed);
        if (!typed.isEmpty() && found.isEmpty()) {
            cells.add(RowFaults.unknown(Column.STATUTORY_CLASS, typed, this.lookups.classChoices()));
        }
        return found.orElse(null);
    }

}
