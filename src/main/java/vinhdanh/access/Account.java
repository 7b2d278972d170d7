package vinhdanh.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in.
 *
 * @param login what is typed to log in
 * @param passwordHash null until the invitation was accepted
 * @param secondFactorSince when the second factor was confirmed, or null
 * @param closedAt when the account was closed, or null
 * @param sample whether the person is invented, for the demo
 */
public record Account(AccountId id, String login, String name, @Nullable String email, @Nullable String passwordHash,
        @Nullable Instant secondFactorSince, @Nullable Instant closedAt, boolean sample) {

    boolean isOpen() {
        return this.closedAt == null;
    }

    boolean isAccepted() {
        return this.passwordHash != null;
    }

    boolean hasSecondFactor() {
        return this.secondFactorSince != null;
    }

}
