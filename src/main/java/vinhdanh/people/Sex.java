package vinhdanh.people;

import java.util.Optional;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** A person's sex as papers state it. */
public enum Sex {

    FEMALE("female", new Bilingual("Nữ", "Female"), new Bilingual("Bà", "Ms")),
    MALE("male", new Bilingual("Nam", "Male"), new Bilingual("Ông", "Mr"));

    private final String code;

    private final Bilingual title;

    private final Bilingual address;

    Sex(String code, Bilingual title, Bilingual address) {
        this.code = code;
        this.title = title;
        this.address = address;
    }

    public String code() {
        return this.code;
    }

    public Bilingual title() {
        return this.title;
    }

    /** How the person is addressed in decisions and on certificates: Ông, Bà. */
    public Bilingual address() {
        return this.address;
    }

    /** "Nữ", "nu", "F", "Bà", "Nam", "male", "Ông" … */
    public static Optional<Sex> recognise(String typed) {
        return switch (Text.fold(typed)) {
            case "nu", "female", "f", "ba", "gai", "ms", "mrs" -> Optional.of(FEMALE);
            case "nam", "male", "m", "ong", "trai", "mr" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }

}
