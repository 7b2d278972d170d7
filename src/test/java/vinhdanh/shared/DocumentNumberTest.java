package vinhdanh.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({ "9/QĐ-UBND, 09/QĐ-UBND", "09/QĐ-UBND, 09/QĐ-UBND", "009/QĐ-UBND, 09/QĐ-UBND", "10/QĐ-UBND, 10/QĐ-UBND",
            "0174/KH-UBND, 174/KH-UBND", "1234a/QĐ-UBND, 1234a/QĐ-UBND", "0/QĐ-UBND, 00/QĐ-UBND",
            "……/QĐ-UBND, ……/QĐ-UBND" })
    void aNumberHasOneSpelling(String typed, String written) {
        assertThat(DocumentNumber.written(typed)).isEqualTo(written);
        assertThat(DocumentNumber.written(written)).isEqualTo(written);
    }

}
