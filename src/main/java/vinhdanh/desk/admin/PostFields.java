package vinhdanh.desk.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Language;
import vinhdanh.shared.Text;

/** The fields of a post as they were typed, and what is wrong with them. */
final class PostFields {

    private static final List<Role> WHOLE = List.of(Role.INSPECTOR, Role.ADMINISTRATOR);

    private static final List<Role> SIGNERS = List.of(Role.HEAD, Role.STANDING_HEAD, Role.AUTHORITY);

    private final HttpServletRequest request;

    private final UnitChoices units;

    private final LocalDate today;

    PostFields(HttpServletRequest request, UnitChoices units, LocalDate today) {
        this.request = request;
        this.units = units;
        this.today = today;
    }

    /** What came of reading them. */
    sealed interface Read {

        /** A post that can be given. */
        record Post(Role role, @Nullable UnitId unit, SignsAs signsAs, LocalDate from,
                @Nullable LocalDate to) implements Read {
        }

        /** The first thing that is wrong. */
        record Faulty(FieldError fault) implements Read {
        }

    }

    /** Whether a role was chosen at all. */
    boolean isGiven() {
        return !typed("role").isEmpty();
    }

    Read read() {
        Optional<Role> role = Arrays.stream(Role.values()).filter(one -> one.code().equals(typed("role"))).findFirst();
        Optional<SignsAs> signs = Arrays.stream(SignsAs.values())
            .filter(one -> one.code().equals(typed("signs")))
            .findFirst();
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (role.isEmpty()) {
            return faulty("role", "admin.fault.role");
        }
        if (from.isEmpty()) {
            return faulty("from", "admin.fault.day");
        }
        if (to.isEmpty() && !typed("to").isEmpty()) {
            return faulty("to", "admin.fault.day");
        }
        if (signs.isEmpty() || signs.get() != SignsAs.SELF && !SIGNERS.contains(role.get())) {
            return faulty("signs", "admin.fault.signs");
        }
        return inUnit(role.get(), signs.get(), from.get(), to.orElse(null));
    }

    private Read inUnit(Role role, SignsAs signs, LocalDate from, @Nullable LocalDate to) {
        if (typed("unit").isEmpty()) {
            return WHOLE.contains(role) ? new Read.Post(role, null, signs, from, to)
                    : faulty("unit", "admin.fault.unit.none");
        }
        List<UnitId> meant = this.units.meant(typed("unit"), from);
        return switch (meant.size()) {
            case 0 -> faulty("unit", "admin.fault.unit");
            case 1 -> new Read.Post(role, meant.getFirst(), signs, from, to);
            default -> faulty("unit", "admin.fault.unit.many");
        };
    }

    /** The form again, as it was typed. */
    AdminView.PostForm form() {
        Language language = StaffPages.language(this.request);
        List<AdminView.Choice> roles = Arrays.stream(Role.values())
            .map(role -> new AdminView.Choice(role.code(), role.title().in(language),
                    role.code().equals(typed("role"))))
            .toList();
        List<AdminView.Choice> signs = Arrays.stream(SignsAs.values())
            .map(one -> new AdminView.Choice(one.code(), StaffPages.word(this.request, word(one)),
                    one.code().equals(typed("signs"))))
            .toList();
        String from = typed("from").isEmpty() ? this.today.toString() : typed("from");
        return new AdminView.PostForm(roles, signs, typed("unit"),
                this.units.all(this.today).stream().map(UnitChoices.Row::label).toList(), from, typed("to"));
    }

    private static String word(SignsAs signs) {
        return switch (signs) {
            case SELF -> "admin.signs.self";
            case KT -> "admin.signs.kt";
            case TL -> "admin.signs.tl";
            case TUQ -> "admin.signs.tuq";
        };
    }

    private Read faulty(String field, String word) {
        return new Read.Faulty(new FieldError(field, StaffPages.word(this.request, word)));
    }

    private String typed(String field) {
        return Text.nfc(Objects.requireNonNullElse(this.request.getParameter(field), "")).strip();
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(typed(field)));
        }
        catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

}
