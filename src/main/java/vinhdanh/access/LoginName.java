package vinhdanh.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is typed to log in. */
final class LoginName {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,79}");

    private LoginName() {
    }

    /** As it is stored, whichever letters were typed. */
    static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an account can have it. */
    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

}
