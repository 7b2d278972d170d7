package vinhdanh.access;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** An address for mail, as people type it. */
final class Mail {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    private static final int LONGEST = 254;

    private Mail() {
    }

    /** The address as it is stored, or null when none was typed. */
    static @Nullable String of(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static Optional<Refused> refusal(@Nullable String typed) {
        String mail = of(typed);
        boolean wrong = mail != null && (mail.length() > LONGEST || !ADDRESS.matcher(mail).matches());
        return wrong
                ? Optional
                    .of(Refused.of("email", "Địa chỉ thư điện tử không hợp lệ.", "This is not an e-mail address."))
                : Optional.empty();
    }

}
