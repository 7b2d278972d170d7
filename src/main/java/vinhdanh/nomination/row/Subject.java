package vinhdanh.nomination.row;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.StatutoryClass;
import vinhdanh.people.PersonName;
import vinhdanh.shared.VietnameseOrder;

/** Who or what a row proposes. */
sealed interface Subject {

    String name();

    /** What makes it the same as another. */
    String identity();

    /** What lists are sorted by. */
    String sortKey();

    /** Where a person works, or the unit that manages a body. */
    @Nullable String workplace();

    /** Where it belongs, in one spelling. */
    String placeKey();

    /** The folded name. */
    String nameKey();

    /** The birth date of a person, where it is known; a body has none. */
    default @Nullable LocalDate birth() {
        return null;
    }

    /** The citizen number of a person, where there is one; a body has none. */
    default @Nullable String citizenNumber() {
        return null;
    }

    /**
     * An individual.
     *
     * @param citizenNumber 9 or 12 digits, where there is one
     * @param group the statutory class
     */
    record Person(String name, String nameKey, @Nullable LocalDate birth, boolean woman, @Nullable String citizenNumber,
            String salutation, String post, String workplace, @Nullable String task, StatutoryClass group,
            String placeKey) implements Subject {

        @Override
        public String identity() {
            return this.citizenNumber != null ? "citizen|" + this.citizenNumber
                    : this.nameKey + "|" + this.birth + "|" + this.placeKey;
        }

        @Override
        public String sortKey() {
            return new PersonName(this.name).sortKey();
        }

    }

    /**
     * A collective or a household.
     *
     * @param manager the unit that manages it
     * @param type what kind of body it is
     */
    record Body(String name, String nameKey, @Nullable String manager, @Nullable String type,
            @Nullable Integer headcount, @Nullable Integer women, String placeKey) implements Subject {

        /** It keeps its tones: the communes Phú Thành and Phú Thạnh are neighbours. */
        @Override
        public String identity() {
            return VietnameseOrder.key(this.name) + "|null|" + this.placeKey;
        }

        @Override
        public String sortKey() {
            return VietnameseOrder.key(this.name);
        }

        @Override
        public @Nullable String workplace() {
            return this.manager;
        }

    }

}
