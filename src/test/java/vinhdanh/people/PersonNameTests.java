package vinhdanh.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vinhdanh.shared.CleanText.Finding;
import vinhdanh.shared.VietnameseOrder;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

    @Test
    void aNameHasFamilyMiddleAndGivenParts() {
        PersonName name = name("Nguyễn Thị Ngọc Hằng");
        assertThat(List.of(name.family(), name.middle(), name.given())).containsExactly("Nguyễn", "Thị Ngọc", "Hằng");
        assertThat(List.of(name("Lê Nam").family(), name("Lê Nam").middle(), name("Lê Nam").given()))
            .containsExactly("Lê", "", "Nam");
        assertThat(List.of(name("Sêng").family(), name("Sêng").middle(), name("Sêng").given())).containsExactly("", "",
                "Sêng");
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        String nfd = Normalizer.normalize("Nguyễn Hữu Đức", Normalizer.Form.NFD);
        assertThat(name(nfd)).isEqualTo(name("Nguyễn Hữu Đức"));
        assertThat(name("  NGUYỄN  hữu Đức ").key()).isEqualTo(name("nguyen huu duc").key());
        assertThat(name("Nguyễn\u00A0Hữu\u200B Ðức")).isEqualTo(name("Nguyễn Hữu Đức"));
    }

    @Test
    void whatWasMendedIsTold() {
        assertThat(PersonName.read("Тrần\u200BA")).isInstanceOfSatisfying(PersonName.Reading.Read.class,
                read -> assertThat(read.found()).containsExactlyInAnyOrder(Finding.LOOKALIKE, Finding.INVISIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\u200B", "Nguyễn Văn 2", "=cmd()", "<b>A</b>", "---", "A\u0000;B" })
    void whatIsNoNameIsRefused(String typed) {
        assertThat(PersonName.read(typed)).isInstanceOf(PersonName.Reading.Refused.class);
    }

    @Test
    void aNameTooLongIsRefused() {
        assertThat(PersonName.read("A".repeat(101))).isInstanceOf(PersonName.Reading.Refused.class);
        assertThat(PersonName.read("A".repeat(100))).isInstanceOf(PersonName.Reading.Read.class);
    }

    @Test
    void peopleAreSortedByGivenNameInTheVietnameseAlphabet() {
        List<PersonName> sorted = List
            .of("Trần Văn An", "Lê Thị Ánh", "Đỗ Ân", "Phạm Văn Bình", "Bùi Thị Dung", "Cao Thị Đào", "Nguyễn Văn Hoa",
                    "Nguyễn Văn Hòa", "Nguyễn Văn Hỏa", "Nguyễn Văn Hóa", "Nguyễn Văn Họa", "Lê Oanh", "Lê Ông",
                    "Lê Ơn", "Võ Văn Tuấn", "Võ Văn Tưởng", "Lê Thị Út", "Nguyễn An Ý", "Nguyễn Thị Ý", "Trần Thị Ý")
            .stream()
            .map(PersonNameTests::name)
            .toList();
        List<PersonName> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(174));
        shuffled.sort(PersonName.BY_GIVEN_NAME);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void theAlphabetHasItsOwnLettersInTheirPlaces() {
        List<String> letters = List.of("a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n",
                "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y");
        assertThat(letters).isSortedAccordingTo(VietnameseOrder.INSTANCE);
        assertThat(List.of("ma", "mà", "mả", "mã", "má", "mạ", "mai", "mài", "măng"))
            .isSortedAccordingTo(VietnameseOrder.INSTANCE);
        assertThat(List.of("a", "A", "Á", "ạ", "Ă")).isSortedAccordingTo(VietnameseOrder.INSTANCE);
    }

    @Property
    void theOrderIsTheSameForEverySpellingOfOneText(@ForAll String text) {
        assertThat(VietnameseOrder.key(Normalizer.normalize(text, Normalizer.Form.NFD)))
            .isEqualTo(VietnameseOrder.key(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Property
    void whatIsReadCanBeReadAgain(@ForAll String text) {
        if (PersonName.read(text) instanceof PersonName.Reading.Read(PersonName name, var found)) {
            assertThat(name(name.text())).isEqualTo(name);
        }
    }

    private static PersonName name(String typed) {
        return switch (PersonName.read(typed)) {
            case PersonName.Reading.Read read -> read.name();
            case PersonName.Reading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

}
