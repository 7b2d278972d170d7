package vinhdanh.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an existing server is turned away for. */
class ServerRefusalsTest {

    @Test
    void anOlderReleaseIsNamedWithTheOneThatIsNeeded() {
        assertThat(ServerRefusals.ofRelease(14)).hasValueSatisfying(reason -> {
            assertThat(reason.vi()).contains("phiên bản 14", "phiên bản 15");
            assertThat(reason.en()).contains("release 14", "15 or newer");
        });
        assertThat(ServerRefusals.ofRelease(15)).isEmpty();
        assertThat(ServerRefusals.ofRelease(18)).isEmpty();
    }

    @Test
    void aUserWithoutRightsIsToldHowToGetThem() {
        assertThat(ServerRefusals.ofRights(false, "office"))
            .hasValueSatisfying(reason -> assertThat(reason.en()).contains("alter database … owner to office"));
        assertThat(ServerRefusals.ofRights(true, "office")).isEmpty();
    }

}
