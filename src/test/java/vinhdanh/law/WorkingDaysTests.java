package vinhdanh.law;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

    private static final LocalDate THURSDAY = LocalDate.of(2021, 4, 29);

    private final WorkingDays days = WorkingDays.shipped();

    @Test
    void weekendsAndHolidaysDontCount() {
        // 30 April is a holiday, 1 May a Saturday, 3 May the day given in lieu of it.
        assertThat(this.days.after(THURSDAY, 1)).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(new WorkingDays(Set.of()).after(THURSDAY, 1)).isEqualTo(LocalDate.of(2021, 4, 30));
    }

    @Test
    void theDaysLeftAreThoseOfTheTerm() {
        for (int term = 0; term < 60; term++) {
            assertThat(this.days.between(THURSDAY, this.days.after(THURSDAY, term))).isEqualTo(term);
        }
        assertThat(this.days.between(LocalDate.of(2021, 5, 5), LocalDate.of(2021, 5, 3))).isEqualTo(-2);
    }

    @Test
    void everyListedHolidayIsAWeekday() {
        Set<LocalDate> holidays = this.days.holidays();
        WorkingDays weekdays = new WorkingDays(Set.of());
        assertThat(holidays).hasSizeGreaterThan(50).allMatch(weekdays::isWorkingDay);
    }

}
