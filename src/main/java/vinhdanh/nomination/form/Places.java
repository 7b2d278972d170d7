package vinhdanh.nomination.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import vinhdanh.people.Units;
import vinhdanh.people.Units.Recognition;
import vinhdanh.shared.Text;

/**
 * Where people work and who manages collectives, as they are told apart. For one thread.
 */
public final class Places {

    private static final int KEPT = 10_000;

    private final Units units;

    private final LocalDate day;

    private final Map<String, String> keys = new HashMap<>();

    public Places(Units units, LocalDate day) {
        this.units = units;
        this.day = day;
    }

    /** A unit's code where the name is one of a unit, else the folded name. */
    public String key(String typed) {
        if (this.keys.size() > KEPT) {
            this.keys.clear();
        }
        return this.keys.computeIfAbsent(typed, name -> {
            Recognition unit = this.units.recognise(name, this.day);
            return (unit instanceof Recognition.Found found) ? found.unit().code() : Text.fold(name);
        });
    }

}
