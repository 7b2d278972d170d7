package vinhdanh.shared;

import java.text.Normalizer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTest {

    /** A letter of another script sends the whole text the slow way. */
    @Property
    void latinTextFoldsToTheSameBesideAnyOtherLetter(@ForAll @CharRange(from = ' ', to = '\u1eff') String text) {
        assertThat((Text.fold(text) + " 名").strip()).isEqualTo(Text.fold(text + " 名"));
    }

    @Property
    void lettersAndTheirPartsFoldToTheSame(@ForAll @CharRange(from = '\u00c0', to = '\u1eff') String text) {
        assertThat(Text.fold(text)).isEqualTo(Text.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @Test
    void namesFoldAsTheyAreTypedInAHurry() {
        assertThat(Text.fold("  Nguyễn Văn-Đức, ")).isEqualTo("nguyen van duc");
        assertThat(Text.fold("Aŀla")).isEqualTo("al la");
        assertThat(Text.fold("---")).isEmpty();
    }

}
