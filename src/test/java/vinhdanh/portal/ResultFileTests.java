package vinhdanh.portal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResultFileTests {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0" })
    void whatASpreadsheetWouldRunIsMadeText(String cell) {
        assertThat(ResultFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "Nguyễn Văn A", "1234/QĐ-UBND", "1490000" })
    void ordinaryTextIsLeftAlone(String cell) {
        assertThat(ResultFile.harmless(cell)).isEqualTo(cell);
    }

}
