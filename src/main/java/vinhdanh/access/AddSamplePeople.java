package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.people.UnitId;
import vinhdanh.shared.UseCase;

/**
 * The demo gets invented people to log in as; a start in earnest refuses a database that
 * holds any.
 */
@UseCase
public class AddSamplePeople {

    private final Accounts accounts;

    private final Posts posts;

    private final SampleUnits units;

    private final Clock clock;

    AddSamplePeople(Accounts accounts, Posts posts, SampleUnits units, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * An invented person.
     *
     * @param unit code of the unit of the post, or null for the whole program
     */
    public record Sample(String login, String name, Role role, SignsAs signsAs, @Nullable String unit) {
    }

    /**
     * Adds those who aren't there yet, with posts in units of a place from a day on.
     * @return the accounts of those who were added, by log-in name
     */
    public Map<String, AccountId> add(String place, LocalDate from, List<Sample> samples) {
        Instant at = this.clock.instant();
        Map<String, AccountId> added = new HashMap<>();
        for (Sample sample : samples) {
            AccountId id = AccountId.random();
            if (this.accounts.add(id, sample.login(), sample.name(), sample.login() + "@vinhdanh.invalid", true, at)) {
                Optional<UnitId> unit = Optional.ofNullable(sample.unit())
                    .map(code -> this.units.find(place, code, from).orElseThrow());
                this.posts.add(id, unit.orElse(null), sample.role(), sample.signsAs(), from, null);
                this.accounts.note(id, "invented", "", null, at);
                added.put(sample.login(), id);
            }
        }
        return added;
    }

}
