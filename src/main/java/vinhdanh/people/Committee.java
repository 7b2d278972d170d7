package vinhdanh.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a place signs: an administrative unit acts through its People's Committee (Ủy ban
 * nhân dân), any other body under its own name.
 */
public final class Committee {

    private static final List<String> PLACES = List.of("Tỉnh ", "Thành phố ", "Thị xã ", "Huyện ", "Quận ", "Xã ",
            "Phường ", "Thị trấn ", "Đặc khu ");

    private Committee() {
    }

    /** "Ủy ban nhân dân tỉnh An Giang" for "Tỉnh An Giang"; "Sở Nội vụ" as it is. */
    public static String of(String unit) {
        return place(unit)
            .map(kind -> "Ủy ban nhân dân " + kind.toLowerCase(Locale.ROOT) + unit.substring(kind.length()))
            .orElse(unit);
    }

    /**
     * "tỉnh" for "Tỉnh An Giang", what kind of place it is; "đơn vị" for other bodies.
     */
    public static String level(String unit) {
        return place(unit).map(kind -> kind.strip().toLowerCase(Locale.ROOT)).orElse("đơn vị");
    }

    private static Optional<String> place(String unit) {
        return PLACES.stream().filter(unit::startsWith).findFirst();
    }

}
