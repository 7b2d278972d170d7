package vinhdanh.shared;

import java.text.Normalizer;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import vinhdanh.shared.CleanText.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTests {

    @Test
    void ordinaryVietnameseIsLeftAlone() {
        String text = "Nguyễn Thị Ngọc Hằng, ấp Vĩnh Thạnh (TP. Long Xuyên) – “xuất sắc” 99,66 % · Đặng Ý Ỵ ẵ";
        assertThat(CleanText.isClean(text)).isTrue();
        assertThat(CleanText.of(text).text()).isSameAs(text);
        assertThat(CleanText.of(text).found()).isEmpty();
    }

    @Test
    void whatLiesBeyondTheBasicPlaneCanBeCleanToo() {
        assertThat(CleanText.isClean("𠮷 😀")).isEqualTo(CleanText.of("𠮷 😀").found().isEmpty());
        assertThat(CleanText.isClean("Xuất sắc 😀")).isTrue();
        assertThat(CleanText.isClean("Xuất sắc \uFFFD")).isTrue();
    }

    @Test
    void decomposedLettersBecomeWholeOnes() {
        CleanText clean = CleanText.of(Normalizer.normalize("Nguyễn Hữu Đức", Normalizer.Form.NFD));
        assertThat(clean).isEqualTo(new CleanText("Nguyễn Hữu Đức", Set.of(Finding.DECOMPOSED)));
    }

    @Test
    void marksInTheWrongOrderStillMakeOneLetter() {
        assertThat(CleanText.of("Nguye\u0303\u0302n").text()).isEqualTo("Nguyễn");
        assertThat(CleanText.of("Ngu\u0079\u1EBD\u0302n").text()).isEqualTo("Nguyễn");
    }

    @Test
    void whatNobodySeesGoes() {
        CleanText clean = CleanText.of("\uFEFFNguyễn\u200B Văn\u202E A\u0000\u00AD");
        assertThat(clean.text()).isEqualTo("Nguyễn Văn A");
        assertThat(clean.found()).containsExactlyInAnyOrder(Finding.INVISIBLE, Finding.CONTROL);
    }

    @Test
    void unusualSpacesBecomeOrdinaryOnes() {
        CleanText clean = CleanText.of("Nguyễn\u00A0Văn\u2003\u3000A");
        assertThat(clean).isEqualTo(new CleanText("Nguyễn Văn A", Set.of(Finding.SPACE)));
    }

    @Test
    void lineBreaksAndDoubleSpacesAreJoinedWithoutAWord() {
        assertThat(CleanText.of("  Hoàn thành\r\n\ttốt  ")).isEqualTo(new CleanText("Hoàn thành tốt", Set.of()));
    }

    @Test
    void lettersOfOtherAlphabetsThatLookLatinAreReplaced() {
        CleanText cyrillic = CleanText.of("Тrần Vănh Аn");
        assertThat(cyrillic.found()).containsExactly(Finding.LOOKALIKE);
        assertThat(cyrillic.text()).isEqualTo("Trần Vănh An");
        assertThat(CleanText.of("Ðỗ Thị ð").text()).isEqualTo("Đỗ Thị đ");
        assertThat(CleanText.of("Χuân Ηoa").text()).isEqualTo("Xuân Hoa");
        assertThat(CleanText.of("Ｎｇｕｙễn 𝐀n").text()).isEqualTo("Nguyễn An");
        assertThat(CleanText.of("Нguyӑn").text()).isEqualTo("Hguyăn");
    }

    @Test
    void otherForeignLettersStayAndAreTold() {
        CleanText clean = CleanText.of("Châu \u179F\u17C1\u1784");
        assertThat(clean.text()).isEqualTo("Châu \u179F\u17C1\u1784");
        assertThat(clean.found()).containsExactly(Finding.FOREIGN);
    }

    @Test
    void formulasAreSeenAndListsWithDashesAreNot() {
        assertThat(CleanText.looksLikeFormula("=HYPERLINK(\"http://x\")")).isTrue();
        assertThat(CleanText.looksLikeFormula(" @SUM(A1)")).isTrue();
        assertThat(CleanText.looksLikeFormula("+cmd|' /C calc'!A0")).isTrue();
        assertThat(CleanText.looksLikeFormula("- Hoàn thành tốt")).isFalse();
        assertThat(CleanText.looksLikeFormula("-12,5")).isFalse();
        assertThat(CleanText.looksLikeFormula("Nguyễn Văn A")).isFalse();
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String once = CleanText.of(text).text();
        assertThat(CleanText.of(once).text()).isEqualTo(once);
        assertThat(Text.nfc(once)).isEqualTo(once);
    }

    @Property
    void whatIsCleanIsNotChanged(@ForAll String text) {
        CleanText clean = CleanText.of(text);
        assertThat(CleanText.isClean(text)).isEqualTo(clean.text().equals(text) && clean.found().isEmpty());
    }

}
