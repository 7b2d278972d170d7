package vinhdanh.samples;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invents people. No two have the same name without diacritics or the same birthday, so
 * that none of them is taken for another unless a sample wants it so.
 */
final class Persons {

    private static final List<String> FAMILIES = List.of("Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê",
            "Lê", "Phạm", "Huỳnh", "Huỳnh", "Võ", "Võ", "Phan", "Trương", "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ", "Dương",
            "Đinh", "Lý", "Lâm", "Mai", "Đoàn", "Châu", "Cao", "Tạ", "Hà", "Thái", "Quách", "Tô", "Lương", "Trịnh",
            "Nguyễn Phước", "Lê Đình", "Võ Trần", "Ung", "La", "Kiều", "Triệu");

    private static final List<String> MEN_MIDDLE = List.of("Văn", "Văn", "Hữu", "Minh", "Thanh", "Quốc", "Hoàng", "Đức",
            "Công", "Tấn", "Ngọc", "Trung", "Chí", "Phước", "Thành", "Xuân", "Nhật", "Duy", "Trọng", "Bá", "Hồng",
            "Thế", "Vĩnh", "Gia", "Khắc", "Việt", "Huy", "Trường", "Phú", "Tuấn");

    private static final List<String> MEN_GIVEN = List.of("Hùng", "Dũng", "Nam", "Phong", "Khánh", "Long", "Sơn", "Tâm",
            "Toàn", "Thắng", "Lợi", "Phúc", "Hải", "Bình", "Tài", "Đạt", "Hiếu", "Nghĩa", "Nhân", "Thiện", "Khoa",
            "Vinh", "Quang", "Lộc", "Thịnh", "Cường", "Kiệt", "Hậu", "Trí", "Khải", "Luân", "Hòa", "Giàu", "Điền",
            "Nguyên", "Tường", "Đăng", "Thuận", "Tín", "Nhựt", "Sang", "Danh", "Tùng", "Được", "Đệ", "Ẩn");

    private static final List<String> WOMEN_MIDDLE = List.of("Thị", "Thị", "Thị", "Thị Ngọc", "Thị Kim", "Thị Thanh",
            "Thị Mỹ", "Thị Hồng", "Ngọc", "Kim", "Mỹ", "Thanh", "Bích", "Thúy", "Thùy", "Cẩm", "Hồng", "Diễm", "Tuyết",
            "Phương", "Thị Cẩm", "Thị Bích", "Thị Thu", "Hoàng", "Thị Phương", "Thị Xuân", "Ánh", "Thị Ánh");

    private static final List<String> WOMEN_GIVEN = List.of("Lan", "Hoa", "Mai", "Hương", "Trang", "Linh", "Loan",
            "Hạnh", "Dung", "Nga", "Thảo", "Ngân", "Yến", "Nhung", "Oanh", "Phượng", "Thủy", "Trinh", "Tiên", "Vân",
            "Xuyến", "Duyên", "Đào", "Diệu", "Giang", "Hằng", "Liễu", "Quyên", "Thơ", "Tuyền", "Uyên", "Vy", "Huệ",
            "Kiều", "Lệ", "Ngà", "Nguyệt", "Nhi", "Tươi", "Út", "Ẩn", "Chi", "Thu", "Khuê");

    private final Random random;

    private final Set<String> names = new HashSet<>();

    private final Set<LocalDate> birthdays = new HashSet<>();

    private int serial = 174_000;

    Persons(Random random) {
        this.random = random;
    }

    Person anyone() {
        return this.random.nextInt(100) < 42 ? woman() : man();
    }

    Person man() {
        return invent(false, MEN_MIDDLE, MEN_GIVEN);
    }

    Person woman() {
        return invent(true, WOMEN_MIDDLE, WOMEN_GIVEN);
    }

    /** A woman with this name, which nobody else gets. */
    Person woman(String name) {
        this.names.add(Typed.withoutDiacritics(name));
        return numbered(name, true, birthday());
    }

    /** Another person of the same name, born in the same year on another day. */
    Person namesake(Person person) {
        LocalDate day = person.born();
        do {
            day = day.withDayOfYear(day.getDayOfYear() % 365 + 1);
        }
        while (!this.birthdays.add(day));
        return numbered(person.name(), person.woman(), day);
    }

    private Person invent(boolean woman, List<String> middle, List<String> given) {
        String name;
        do {
            name = oneOf(FAMILIES) + " " + oneOf(middle) + " " + oneOf(given);
        }
        while (!this.names.add(Typed.withoutDiacritics(name)));
        return numbered(name, woman, birthday());
    }

    /** A birthday that nobody else has; all are of age and none has retired long ago. */
    private LocalDate birthday() {
        LocalDate day;
        do {
            day = LocalDate.of(1961, 7, 1).plusDays(this.random.nextInt(13_100));
        }
        while (!this.birthdays.add(day));
        return day;
    }

    /** Digit 4 tells century and sex, digits 5 and 6 the year; the rest is counted up. */
    private Person numbered(String name, boolean woman, LocalDate born) {
        this.serial += 1 + this.random.nextInt(50);
        String number = "000" + (woman ? "1" : "0") + Typed.two(born.getYear() % 100) + this.serial;
        return new Person(name, woman, born, number);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(this.random.nextInt(list.size()));
    }

}
