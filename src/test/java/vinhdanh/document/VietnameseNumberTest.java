package vinhdanh.document;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VietnameseNumberTest {

    private static final Map<String, Long> SCALES = Map.of("nghìn", 1_000L, "triệu", 1_000_000L);

    private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("không", 0), Map.entry("một", 1),
            Map.entry("mốt", 1), Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("tư", 4),
            Map.entry("năm", 5), Map.entry("lăm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("tám", 8),
            Map.entry("chín", 9));

    @ParameterizedTest
    @CsvSource({ "0,không", "1,một", "4,bốn", "5,năm", "10,mười", "11,mười một", "14,mười bốn", "15,mười lăm",
            "20,hai mươi", "21,hai mươi mốt", "24,hai mươi tư", "25,hai mươi lăm", "55,năm mươi lăm", "100,một trăm",
            "101,một trăm linh một", "104,một trăm linh bốn", "105,một trăm linh năm", "111,một trăm mười một",
            "115,một trăm mười lăm", "121,một trăm hai mươi mốt", "1005,một nghìn không trăm linh năm",
            "1015,một nghìn không trăm mười lăm", "10000,mười nghìn", "1000001,một triệu không trăm linh một",
            "1490000,một triệu bốn trăm chín mươi nghìn", "2980000,hai triệu chín trăm tám mươi nghìn",
            "320350000,ba trăm hai mươi triệu ba trăm năm mươi nghìn",
            "816500000,tám trăm mười sáu triệu năm trăm nghìn", "1000000000,một tỷ",
            "21000005000,hai mươi mốt tỷ không trăm linh năm nghìn", "1000000000000,một nghìn tỷ",
            "1000000000000000000,một tỷ tỷ", "-7,âm bảy" })
    void numbersReadAsAnOfficeReadsThem(long number, String words) {
        assertThat(VietnameseNumber.words(number)).isEqualTo(words);
    }

    @Property(tries = 5_000)
    void everyNumberCanBeReadBackFromItsWords(
            @ForAll @LongRange(min = -VietnameseNumber.LIMIT, max = VietnameseNumber.LIMIT) long number) {
        assertThat(parse(VietnameseNumber.words(number))).isEqualTo(number);
    }

    @Test
    void everyNumberBelowTenThousandCanBeReadBackAndHasWordsOfItsOwn() {
        List<String> words = LongStream.range(0, 10_000).mapToObj(VietnameseNumber::words).distinct().toList();
        assertThat(words).hasSize(10_000);
        assertThat(words.stream().map(VietnameseNumberTest::parse))
            .containsExactlyElementsOf(LongStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void beyondTheLimitThereAreNoWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> VietnameseNumber.words(VietnameseNumber.LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> VietnameseNumber.words(Long.MIN_VALUE));
    }

    /**
     * Reads words back without knowing how they are made: the last "tỷ" multiplies all
     * before it.
     */
    private static long parse(String words) {
        if (words.startsWith("âm ")) {
            return -parse(words.substring(3));
        }
        int billion = (" " + words + " ").lastIndexOf(" tỷ ");
        if (billion >= 0) {
            String rest = words.substring(Math.min(words.length(), billion + 2)).strip();
            return parse(words.substring(0, billion).strip()) * 1_000_000_000L + (rest.isEmpty() ? 0 : parse(rest));
        }
        long sum = 0;
        long group = 0;
        long digit = 0;
        for (String word : words.split(" ")) {
            switch (word) {
                case "trăm" -> {
                    group += digit * 100;
                    digit = 0;
                }
                case "mươi" -> {
                    group += digit * 10;
                    digit = 0;
                }
                case "mười" -> group += 10;
                case "linh" -> {
                }
                case "nghìn", "triệu" -> {
                    sum += (group + digit) * SCALES.getOrDefault(word, 0L);
                    group = 0;
                    digit = 0;
                }
                default -> digit = DIGITS.getOrDefault(word, 99);
            }
        }
        return sum + group + digit;
    }

}
