package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vinhdanh.campaign.QuotaLine.Proposers;
import vinhdanh.law.LawBook;
import vinhdanh.people.Unit;
import vinhdanh.people.Units;

/**
 * What the lines of a plan are held against.
 *
 * @param place the province
 * @param issuer code of the unit that issued the plan
 * @param units the units, if their file could be read
 * @param launch the day on which the campaign was launched, if the plan says it
 * @param closing the last day for submissions, if the plan says it
 * @param decision the day of the decision, if the plan says it
 * @param post the code of the post that decides, if the plan says one that the law knows
 */
record Scene(LawBook law, String place, String issuer, Optional<Units> units, Optional<LocalDate> launch,
        Optional<LocalDate> closing, Optional<LocalDate> decision, Optional<String> post) {

    /** Where the law is looked up, see {@link Plan#jurisdiction()}. */
    String jurisdiction() {
        return this.place + "/" + this.issuer;
    }

    /** Whether it is known which units exist on the closing day. */
    boolean knowsUnits() {
        return this.units.isPresent() && this.closing.isPresent();
    }

    /** The units of the closing day, in their file's order; none when unknown. */
    List<Unit> all() {
        return this.units.stream()
            .flatMap(units -> units.all().stream())
            .filter(unit -> this.closing.isPresent() && unit.isValidOn(this.closing.get()))
            .toList();
    }

    List<Unit> admittedBy(Proposers proposers) {
        return all().stream().filter(proposers::admit).toList();
    }

    Optional<Unit> find(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

}
