package vinhdanh.people;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vinhdanh.people.CitizenNumber.Disagreement;

import static org.assertj.core.api.Assertions.assertThat;

class CitizenNumberTests {

    private static final LocalDate THEN = LocalDate.of(2021, 6, 15);

    private static final LocalDate NOW = LocalDate.of(2026, 3, 15);

    @Test
    void nineDigitsAreTakenBefore2024Only() {
        assertThat(CitizenNumber.read("000 000 001", THEN)).isInstanceOf(CitizenNumber.Reading.Read.class);
        assertThat(CitizenNumber.read("000000001", LocalDate.of(2023, 12, 31)))
            .isInstanceOf(CitizenNumber.Reading.Read.class);
        assertThat(CitizenNumber.read("000000001", LocalDate.of(2024, 1, 1)))
            .isInstanceOf(CitizenNumber.Reading.Refused.class);
        assertThat(CitizenNumber.read("000.180.000001", NOW)).isInstanceOf(CitizenNumber.Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "12345678", "0001800000011", "00018000000a", "+00180000001", "1.8E10" })
    void otherLengthsAndLettersAreRefused(String typed) {
        assertThat(CitizenNumber.read(typed, THEN)).isInstanceOf(CitizenNumber.Reading.Refused.class);
    }

    @Test
    void aLostZeroIsSuspected() {
        assertThat(CitizenNumber.read("18000000012", NOW)).isInstanceOfSatisfying(CitizenNumber.Reading.Refused.class,
                refused -> assertThat(refused.reason().en()).contains("leading 0"));
    }

    @ParameterizedTest
    @CsvSource({ "000080000001,1980,MALE", "000180000001,1980,FEMALE", "000201000001,2001,MALE",
            "000301000001,2001,FEMALE", "000401000001,2101,MALE" })
    void theDigitsOfBirthYearAndSexAgree(String digits, int year, Sex sex) {
        assertThat(new CitizenNumber(digits).disagreements(year, sex)).isEmpty();
    }

    @Test
    void whatDisagreesIsTold() {
        CitizenNumber number = new CitizenNumber("000080000001");
        assertThat(number.disagreements(1981, Sex.MALE)).containsExactly(Disagreement.BIRTH_YEAR);
        assertThat(number.disagreements(1980, Sex.FEMALE)).containsExactly(Disagreement.SEX);
        assertThat(number.disagreements(2080, Sex.FEMALE)).containsExactly(Disagreement.BIRTH_YEAR, Disagreement.SEX);
        assertThat(new CitizenNumber("000000001").disagreements(1980, Sex.FEMALE)).isEmpty();
    }

    @Test
    void neitherScreensNorLogsShowTheNumber() {
        assertThat(new CitizenNumber("000080000123").masked()).isEqualTo("•••••••••123");
        assertThat(new CitizenNumber("000080000123").toString()).isEqualTo("•••••••••123");
        assertThat(new CitizenNumber("000000123").masked()).isEqualTo("••••••123");
    }

    @Test
    void sexIsRecognisedAsPeopleWriteIt() {
        assertThat(Sex.recognise(" NỮ ")).contains(Sex.FEMALE);
        assertThat(Sex.recognise("Ông")).contains(Sex.MALE);
        assertThat(Sex.recognise("khác")).isEmpty();
    }

}
