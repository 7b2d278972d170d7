package vinhdanh.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * What a session remembers: who, and how surely. All else is read anew for each request.
 *
 * @param secondFactor whether a second factor was given in this session
 */
record LoggedIn(AccountId account, boolean secondFactor) implements Principal, Serializable {

    /** Under this name the database finds all sessions of an account. */
    @Override
    public String getName() {
        return this.account.value().toString();
    }

}
