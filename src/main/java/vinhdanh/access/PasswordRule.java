package vinhdanh.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/**
 * Which passwords will do: long ones that aren't on a list of common ones and don't
 * repeat who one is. What letters they are made of doesn't matter (NIST SP 800-63B,
 * 3.1.1).
 */
final class PasswordRule {

    static final int SHORTEST = 12;

    static final int LONGEST = 128;

    /** Passwords that people choose most, from the dictionary that comes with zxcvbn. */
    private static final Set<String> COMMON = common();

    private PasswordRule() {
    }

    /** Why a password won't do, or nothing when it will. */
    static Optional<Bilingual> refusal(String password, String login, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional
                .of(new Bilingual("Mật khẩu cần ít nhất %d ký tự; một câu dễ nhớ là tốt nhất.".formatted(SHORTEST),
                        "A password needs at least %d characters; a sentence that you remember is best."
                            .formatted(SHORTEST)));
        }
        if (length > LONGEST) {
            return Optional.of(new Bilingual("Mật khẩu dài nhất là %d ký tự.".formatted(LONGEST),
                    "A password has at most %d characters.".formatted(LONGEST)));
        }
        if (isCommon(password) || repeats(password, login) || repeats(password, name)) {
            return Optional.of(new Bilingual(
                    "Mật khẩu này dễ đoán: nó nằm trong danh sách mật khẩu phổ biến hoặc lặp lại tên của bạn. Hãy chọn mật khẩu khác.",
                    "This password is easy to guess: it is on the list of common ones or repeats your name. Choose another."));
        }
        return Optional.empty();
    }

    private static boolean isCommon(String password) {
        String plain = Text.fold(password).replace(" ", "");
        String withoutEnd = plain.replaceFirst("[\\d\\W_]+$", "");
        boolean monotone = plain.chars().distinct().count() < 5;
        return monotone || COMMON.contains(plain) || COMMON.contains(withoutEnd);
    }

    private static boolean repeats(String password, String who) {
        String rest = Text.fold(password).replace(" ", "").replace(Text.fold(who).replace(" ", ""), "");
        return rest.length() < SHORTEST / 2;
    }

    private static Set<String> common() {
        try (InputStream in = Objects.requireNonNull(
                PasswordRule.class.getResourceAsStream("/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> common = lines.lines().map(Text::fold).collect(Collectors.toSet());
            common.addAll(List.of("matkhau", "vietnam", "anhyeuem", "emyeuanh", "khongbiet", "thiduakhenthuong",
                    "vinhdanh", "quantri", "bimat"));
            return Set.copyOf(common);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
