package vinhdanh.decision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionTest {

    @Test
    void whatThePostSaysAlreadyIsNotSaidAgain() {
        assertThat(Description.of("Chủ tịch Ủy ban nhân dân", "Ủy ban nhân dân xã Phú Thạnh, huyện Phú Tân"))
            .isEqualTo("Chủ tịch Ủy ban nhân dân xã Phú Thạnh, huyện Phú Tân");
        assertThat(Description.of("Giám đốc Sở Nội vụ", "Sở Nội vụ")).isEqualTo("Giám đốc Sở Nội vụ");
    }

    @Test
    void whatHasNothingInCommonIsJoinedByAComma() {
        assertThat(Description.of("Trưởng phòng", "Phòng Nội vụ huyện Chợ Mới"))
            .isEqualTo("Trưởng phòng, Phòng Nội vụ huyện Chợ Mới");
    }

    @Test
    void oneOfThemMayBeMissing() {
        assertThat(Description.of("", "Sở Nội vụ")).isEqualTo("Sở Nội vụ");
        assertThat(Description.of("Giám đốc", "")).isEqualTo("Giám đốc");
    }

}
