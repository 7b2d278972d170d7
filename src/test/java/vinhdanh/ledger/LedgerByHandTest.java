package vinhdanh.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Runs the shell commands of docs/ledger.md, so that the page stays true. */
@Tag("database")
class LedgerByHandTest {

    @TempDir
    static Path folder;

    private static Path result;

    private static Path revoked;

    private static String commands;

    private record Run(int exit, String output) {

    }

    @BeforeAll
    static void make() throws Exception {
        // Only a machine of one's own may lack the tools; with CI=true their absence
        // fails.
        assumeTrue("true".equals(System.getenv("CI")) || run("openssl version && sha256sum --version").exit() == 0,
                "openssl and sha256sum are needed to check a ledger by hand");
        result = sample("result", false);
        revoked = sample("revoked", true);
        commands = Pattern.compile("^```sh\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("docs/ledger.md")))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n"));
    }

    private static Path sample(String name, boolean revoke) throws IOException {
        try (Database database = TestDatabases.migrated()) {
            SampleResult.write(Logs.on(database.dataSource(), folder.resolve("keys")), folder.resolve(name), revoke);
        }
        return folder.resolve(name);
    }

    @Test
    void everyDocumentIsFoundToBeInTheLog() throws Exception {
        for (String path : SampleResult.documents().keySet()) {
            Run run = check(result, path);
            assertThat(run.output()).contains("ok: " + path + " is the document that was logged")
                .contains("ok: " + path + " is in the signed log")
                .contains("ok: " + path + " is not revoked in this log")
                .doesNotContain("NOT RIGHT");
            assertThat(run.exit()).as(run.output()).isZero();
        }
    }

    @Test
    void aChangedDocumentIsFoundToBeAnother() throws Exception {
        assertSpoilt("decision.pdf", "NOT RIGHT: decision.pdf is the document that was logged");
    }

    @Test
    void aChangedSummaryIsFound() throws Exception {
        assertSpoilt("summary.json", "summary.json: FAILED");
    }

    @Test
    void aChangedNoteIsFound() throws Exception {
        assertSpoilt("ledger/checkpoint", "Signature Verification Failure");
        assertSpoilt("ledger/seal", "Signature Verification Failure");
    }

    @Test
    void aProofOfAnotherPlaceIsFound() throws Exception {
        Path proof = result.resolve("ledger/proofs/decision.pdf.tlog-proof");
        String good = Files.readString(proof);
        Files.writeString(proof, good.replace("\nindex 2", "\nindex 1"));
        Run run = check(result, "decision.pdf");
        Files.writeString(proof, good);
        assertThat(run.output()).contains("NOT RIGHT");
        assertThat(run.exit()).isNotZero();
    }

    @Test
    void aRevokedCertificateIsFound() throws Exception {
        Run run = check(revoked, "certificates/0002.pdf");
        assertThat(run.output()).contains("NOT RIGHT: certificates/0002.pdf is not revoked in this log");
        assertThat(run.exit()).isNotZero();
        assertThat(check(revoked, "certificates/0001.pdf").exit()).isZero();
    }

    private static void assertSpoilt(String path, String words) throws Exception {
        byte[] good = Files.readAllBytes(result.resolve(path));
        byte[] bad = good.clone();
        bad[5] ^= 1;
        Files.write(result.resolve(path), bad);
        Run run = check(result, "decision.pdf");
        Files.write(result.resolve(path), good);
        assertThat(run.output()).contains(words);
        assertThat(run.exit()).isNotZero();
    }

    private static Run check(Path where, String document) throws Exception {
        return run("set -eu\ncd '" + where + "'\nfile='" + document + "'\n" + commands);
    }

    private static Run run(String script) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        Process shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(shell.exitValue(), Files.readString(log));
    }

}
