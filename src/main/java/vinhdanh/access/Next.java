package vinhdanh.access;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where to go after the log-in: a path of this site, never another's. */
final class Next {

    private static final Pattern PATH = Pattern.compile("/desk(/[\\w-]+)*");

    private Next() {
    }

    static String of(@Nullable String asked) {
        return asked != null && PATH.matcher(asked).matches() ? asked : "/desk";
    }

}
