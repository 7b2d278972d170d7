package vinhdanh.document;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseFormatTest {

    @ParameterizedTest
    @CsvSource({ "0,0 đồng", "999,999 đồng", "1000,1.000 đồng", "1490000,1.490.000 đồng", "-1490000,-1.490.000 đồng",
            "-100,-100 đồng" })
    void moneyHasDotsBetweenThousands(long dong, String text) {
        assertThat(VietnameseFormat.money(dong)).isEqualTo(text);
    }

    @Test
    void aSumOfMoneyIsWrittenOutWithACapitalLetter() {
        assertThat(VietnameseFormat.moneyInWords(320_350_000))
            .isEqualTo("Ba trăm hai mươi triệu ba trăm năm mươi nghìn đồng");
    }

    @ParameterizedTest
    @CsvSource({ "2021-04-06,ngày 06 tháng 4 năm 2021", "2021-01-15,ngày 15 tháng 01 năm 2021",
            "2021-02-09,ngày 09 tháng 02 năm 2021", "2021-12-31,ngày 31 tháng 12 năm 2021" })
    void smallDaysAndTheFirstTwoMonthsGetAZero(LocalDate day, String text) {
        assertThat(VietnameseFormat.longDate(day)).isEqualTo(text);
    }

    @Test
    void shortDatesAreDayMonthYear() {
        assertThat(VietnameseFormat.date(LocalDate.of(2021, 4, 6))).isEqualTo("06/04/2021");
    }

    @ParameterizedTest
    @CsvSource({ "1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "1999,MCMXCIX" })
    void annexesCountInRomanNumerals(int number, String text) {
        assertThat(VietnameseFormat.roman(number)).isEqualTo(text);
    }

}
