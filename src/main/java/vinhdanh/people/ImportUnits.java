package vinhdanh.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.shared.UseCase;

/** A list of units is stored, all of it or nothing. */
@UseCase
public class ImportUnits {

    private final UnitRegister register;

    private final UnitActs acts;

    private final UnitImports imports;

    private final Clock clock;

    ImportUnits(UnitRegister register, UnitActs acts, UnitImports imports, Clock clock) {
        this.register = register;
        this.acts = acts;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Keeps a workbook between its preview and its storing; an earlier one of the same
     * person goes.
     */
    public UUID keep(String place, byte[] workbook, UUID by) {
        return this.imports.keep(place, workbook, by, this.clock.instant());
    }

    /** What somebody keeps; nobody else's. */
    public Optional<UnitImports.Kept> kept(UUID id, UUID by) {
        return this.imports.find(id, by);
    }

    /**
     * Stores what was previewed, once.
     * @param changed the units of the sheet that aren't stored like this
     * @return whether it did; false when it was stored already
     */
    public boolean store(UUID id, String place, UnitSheet.Reading.Read read, List<Unit> changed, UUID by) {
        if (!this.imports.take(id, by)) {
            return false;
        }
        List<Unit> stored = this.register.store(place, read.all());
        stored.stream()
            .filter(unit -> changed.stream()
                .anyMatch(one -> one.code().equals(unit.code()) && one.validFrom().equals(unit.validFrom())))
            .forEach(unit -> this.acts.note(unit.id(), "imported", "", by, this.clock.instant()));
        return true;
    }

}
