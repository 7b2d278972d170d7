package vinhdanh.page;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vinhdanh.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

    @Test
    void moneyAndDaysAreWrittenAsPeopleWriteThem() {
        assertThat(Formats.money(1_490_000, Language.VI)).isEqualTo("1.490.000\u00a0đồng");
        assertThat(Formats.money(1_490_000, Language.EN)).isEqualTo("1,490,000\u00a0đồng");
        assertThat(Formats.day(LocalDate.of(2021, 4, 6))).isEqualTo("06/04/2021");
    }

    @Test
    void anInstantIsShownInTheTimeOfVietnam() {
        Instant lateInUtc = Instant.parse("2021-06-24T18:30:00Z");
        assertThat(Formats.day(lateInUtc)).isEqualTo("25/06/2021");
        assertThat(Formats.time(lateInUtc)).isEqualTo("01:30");
    }

}
