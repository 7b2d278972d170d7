package vinhdanh.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import vinhdanh.shared.YamlFile;
import vinhdanh.shared.YamlNode;

/**
 * On which days offices work: not on Saturdays and Sundays, nor on public holidays
 * (Labour Code 45/2019/QH14, article 112; {@code calendar/holidays.yaml}). In a year
 * whose holidays aren't known yet, weekdays count.
 */
public record WorkingDays(Set<LocalDate> holidays) {

    private static final String FILE = "/calendar/holidays.yaml";

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** The days that come with the program. */
    public static WorkingDays shipped() {
        try (InputStream in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(FILE), FILE)) {
            YamlFile file = YamlFile.parse(Path.of("holidays.yaml"), in.readAllBytes());
            Set<LocalDate> holidays = new HashSet<>();
            for (YamlNode year : file.root().entries().values()) {
                year.texts("law").forEach(day -> holidays.add(LocalDate.parse(day)));
                year.texts("announced").forEach(day -> holidays.add(LocalDate.parse(day)));
            }
            return new WorkingDays(holidays);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !this.holidays.contains(day);
    }

    /**
     * The last day of a term of so many working days; the day that it begins on doesn't
     * count (Civil Code 91/2015/QH13, article 147).
     */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0;) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    /**
     * How many working days are left after a day, until another; negative when that is
     * over.
     */
    public int between(LocalDate day, LocalDate until) {
        int days = 0;
        LocalDate at = day;
        while (at.isBefore(until)) {
            at = at.plusDays(1);
            days += isWorkingDay(at) ? 1 : 0;
        }
        while (at.isAfter(until)) {
            days -= isWorkingDay(at) ? 1 : 0;
            at = at.minusDays(1);
        }
        return days;
    }

}
