package vinhdanh.samples;

import java.time.LocalDate;

/**
 * A person whom nobody has ever met.
 *
 * @param citizenNumber 12 digits of a province that doesn't exist (000), so that nobody
 * can have the number
 */
record Person(String name, boolean woman, LocalDate born, String citizenNumber) {

    String salutation() {
        return this.woman ? "Bà" : "Ông";
    }

    String sex() {
        return this.woman ? "Nữ" : "Nam";
    }

    /** The older number of nine digits, of a place that doesn't exist either. */
    String olderNumber() {
        return "000" + this.citizenNumber.substring(6);
    }

    Person named(String other) {
        return new Person(other, this.woman, this.born, this.citizenNumber);
    }

}
