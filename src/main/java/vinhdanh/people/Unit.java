package vinhdanh.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation tree, with the period in which it existed.
 *
 * @param id the key
 * @param code the code that people use, unique among units valid on one day
 * @param name the full name, NFC, as it stands in decisions
 * @param shortName the name as it stands in tables
 * @param type what it is in its own law, such as {@code city}, {@code ward},
 * {@code department}, {@code election-board}; free text that plans refer to
 * @param tier its level, such as {@code province}, {@code district}, {@code commune};
 * data, because levels come and go
 * @param parent the code of the unit above it, if any
 * @param validFrom its first day
 * @param validTo its last day, or null while it exists
 * @param temporary whether it was set up for a task and ends with it
 * @param successors the codes of the units that took its place
 * @param aliases other spellings by which people call it
 * @param figures what an allocation may count, such as {@code voters}
 */
public record Unit(UnitId id, String code, String name, String shortName, String type, String tier,
        @Nullable String parent, LocalDate validFrom, @Nullable LocalDate validTo, boolean temporary,
        List<String> successors, List<String> aliases, Map<String, Long> figures) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
    }

}
