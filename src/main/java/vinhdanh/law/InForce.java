package vinhdanh.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * A value of the law as it holds on a day in a place, with where it comes from.
 *
 * @param table what kind of value it is
 * @param what what it is the value of
 * @param value the value in words
 * @param origin which place stated it
 * @param own whether the office's own folder stated it, not the program
 * @param from its first day
 * @param to its last day, or null while nobody knows of one
 */
public record InForce(Table table, Bilingual what, Bilingual value, Origin origin, boolean own, LocalDate from,
        @Nullable LocalDate to, Source source) {

    /** The tables of the law. */
    public enum Table {

        AWARD_FORM, REWARD, FACTOR, ROUNDING, BASE_SALARY, BASIS, DOSSIER, RULE

    }

    /** Who stated a value: the narrowest goes first. */
    public enum Origin {

        UNIT, PROVINCE, NATION;

        static Origin of(String place) {
            return place.isEmpty() ? NATION : place.contains("/") ? UNIT : PROVINCE;
        }

    }

}
