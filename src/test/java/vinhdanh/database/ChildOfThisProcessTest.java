package vinhdanh.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where root may have no namespace, that is said, and not what the system makes of it.
 */
class ChildOfThisProcessTest {

    @Test
    void aForbiddenNamespaceIsToldWithTheWayOut() {
        assertThat(ChildOfThisProcess.refusal("unshare: unshare failed: Operation not permitted\n"))
            .hasValueSatisfying(reason -> {
                assertThat(reason.vi()).contains("Operation not permitted", "người dùng thường", "VINHDANH_DB_URL");
                assertThat(reason.en()).contains("Operation not permitted", "ordinary user", "VINHDANH_DB_URL");
            });
    }

    @Test
    void aLimitOfNoNamespacesIsNotTakenForAFullDisk() {
        assertThat(ChildOfThisProcess.refusal("unshare: unshare failed: No space left on device\n")).hasValueSatisfying(
                reason -> assertThat(reason.en()).contains("max_user_namespaces = 0").doesNotContain("No space left"));
    }

    @Test
    void whatPostgresSaysItselfIsLeftToIt() {
        assertThat(ChildOfThisProcess.refusal("initdb: error: could not write")).isEmpty();
    }

}
