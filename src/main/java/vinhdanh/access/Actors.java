package vinhdanh.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.shared.Vietnam;

/** Who acts: read anew for each request, so that what is taken away is gone at once. */
@Component
public class Actors {

    private final Accounts accounts;

    private final Posts posts;

    private final Clock clock;

    Actors(Accounts accounts, Posts posts, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    /** The person of an account that is open. */
    public Optional<Actor> find(AccountId id, boolean secondFactor) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        return this.accounts.find(id)
            .filter(Account::isOpen)
            .map(account -> new Actor(id, account.login(), account.name(), this.posts.listHeld(id, today), secondFactor,
                    account.hasSecondFactor()));
    }

}
