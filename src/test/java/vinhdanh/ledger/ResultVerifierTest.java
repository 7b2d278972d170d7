package vinhdanh.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;
import vinhdanh.ledger.Verification.Broken;
import vinhdanh.ledger.Verification.Verified;
import vinhdanh.shared.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("database")
class ResultVerifierTest {

    @TempDir
    static Path folder;

    private static Path result;

    private static Logs logs;

    private static Database database;

    @BeforeAll
    static void make() throws IOException {
        database = TestDatabases.migrated();
        logs = Logs.on(database.dataSource(), folder.resolve("keys"));
        result = folder.resolve("result");
        SampleResult.write(logs, result, false);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aResultAsItWasMadeIsVerified() {
        Verified verified = (Verified) ResultVerifier.verify(result);
        assertThat(verified.documents()).isEqualTo(7);
        assertThat(verified.certificates()).isEqualTo(2);
        assertThat(verified.size()).isGreaterThanOrEqualTo(297);
        assertThat(verified.asOf()).isEqualTo("2021-09-01T02:03:04Z");
        assertThat(verified.revoked()).isEmpty();
        assertThat(ResultVerifier.verify(result, Optional.of(verified.key()))).isEqualTo(verified);
        assertThat(verified.key()).isEqualTo(logs.ledger.verifierKey());
    }

    @Test
    void everyProofAndTheLogAreReadByAStranger() throws Exception {
        SpecificationChecker stranger = new SpecificationChecker(result.resolve("ledger"));
        stranger.entries();
        for (String path : SampleResult.documents().keySet()) {
            String text = Files.readString(result.resolve("ledger/proofs/" + path + ".tlog-proof"));
            assertThat(stranger.proof(text)).hasSize(2);
        }
        assertThat(stranger.signedText(Files.readString(result.resolve("ledger/seal")))).contains("summary.json");
    }

    @Test
    void anyChangedByteOfAnyFileIsFoundAndTheFileIsNamed() throws IOException {
        Random random = new Random(174);
        List<Path> files;
        try (var all = Files.walk(result)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            for (int at : places(good.length, random)) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bad);
                assertBroken(name(file), ResultVerifier.verify(result), "byte " + at + " of " + name(file));
            }
            Files.write(file, good);
        }
        assertThat(ResultVerifier.verify(result)).isInstanceOf(Verified.class);
    }

    /** A byte of the key looks like a checkpoint that another key signed. */
    private static void assertBroken(String file, Verification verification, String what) {
        assertThat(verification).as(what).isInstanceOf(Broken.class);
        String named = ((Broken) verification).file();
        assertThat(named).as(what).isIn(file.equals("ledger/key") ? List.of(file, "ledger/checkpoint") : List.of(file));
    }

    private static List<Integer> places(int length, Random random) {
        List<Integer> places = new ArrayList<>(List.of(0, length - 1));
        for (int i = 0; i < 12; i++) {
            places.add(random.nextInt(length));
        }
        return places;
    }

    @Test
    void everyByteOfTheShortFilesIsGuarded() throws IOException {
        for (String path : List.of("ledger/key", "ledger/checkpoint", "ledger/seal",
                "ledger/proofs/decision.pdf.tlog-proof", "decision.pdf")) {
            Path file = result.resolve(path);
            byte[] good = Files.readAllBytes(file);
            for (int at = 0; at < good.length; at++) {
                byte[] bad = good.clone();
                bad[at] ^= 1;
                Files.write(file, bad);
                assertThat(ResultVerifier.verify(result)).as("byte " + at + " of " + path).isInstanceOf(Broken.class);
            }
            Files.write(file, good);
        }
    }

    @Test
    void aFileThatGrewOrShrankIsFound() throws IOException {
        try (var all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] good = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(good, good.length + 1));
                assertThat(ResultVerifier.verify(result)).as(name(file)).isInstanceOf(Broken.class);
                Files.write(file, Arrays.copyOf(good, good.length - 1));
                assertThat(ResultVerifier.verify(result)).as(name(file)).isInstanceOf(Broken.class);
                Files.write(file, good);
            }
        }
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        try (var all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] good = Files.readAllBytes(file);
                Files.delete(file);
                Broken broken = (Broken) ResultVerifier.verify(result);
                assertThat(broken.file()).isEqualTo(name(file));
                assertThat(broken.reason().en()).contains("missing");
                Files.write(file, good);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "extra.txt", "certificates/0003.pdf", "ledger/extra", "ledger/tile/0/002",
            "ledger/tile/entries/000.p/1", "ledger/proofs/extra.tlog-proof", ".hidden" })
    void aFileTooManyIsNamed(String path) throws IOException {
        Path file = result.resolve(path);
        Path parent = Objects.requireNonNull(file.getParent());
        boolean made = parent.toFile().mkdirs();
        Files.writeString(file, "more");
        Broken broken = (Broken) ResultVerifier.verify(result);
        Files.delete(file);
        if (made) {
            Files.delete(parent);
        }
        assertThat(broken.file()).isEqualTo(path);
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotFollowed() throws IOException {
        Path file = result.resolve("payments.xlsx");
        Path aside = folder.resolve("aside");
        Files.move(file, aside);
        Files.createSymbolicLink(file, aside);
        Broken broken = (Broken) ResultVerifier.verify(result);
        Files.delete(file);
        Files.move(aside, file);
        assertThat(broken.file()).isEqualTo("payments.xlsx");
        assertThat(broken.reason().en()).contains("not a regular file");
    }

    @Test
    void theFirstOfSeveralFaultsIsToldLedgerThenDecisionThenListsThenCertificates() throws IOException {
        List<String> order = List.of("ledger/seal", "summary.json", "decision.docx", "decision.pdf", "payments.xlsx",
                "selection.json", "certificates.pdf", "certificates/0001.pdf");
        List<byte[]> good = new ArrayList<>();
        for (String path : order) {
            good.add(Files.readAllBytes(result.resolve(path)));
            Files.writeString(result.resolve(path), "spoilt");
        }
        for (int i = 0; i < order.size(); i++) {
            assertThat(((Broken) ResultVerifier.verify(result)).file()).isEqualTo(order.get(i));
            Files.write(result.resolve(order.get(i)), good.get(i));
        }
        assertThat(ResultVerifier.verify(result)).isInstanceOf(Verified.class);
    }

    @Test
    void certificatesThatSwapPlacesAreFound() throws IOException {
        swap("certificates/0001.pdf", "certificates/0002.pdf");
        Verification swapped = ResultVerifier.verify(result);
        swap("certificates/0001.pdf", "certificates/0002.pdf");
        assertThat(((Broken) swapped).file()).isEqualTo("certificates/0001.pdf");
    }

    @Test
    void aFolderThatSomeoneElseSealedAgainIsFoundByThePinnedKey() throws IOException {
        Path forged = folder.resolve("forged");
        try (Database own = TestDatabases.migrated()) {
            SampleResult.write(Logs.on(own.dataSource(), folder.resolve("other-keys")), forged, false);
        }
        assertThat(ResultVerifier.verify(forged)).isInstanceOf(Verified.class);
        Broken broken = (Broken) ResultVerifier.verify(forged, Optional.of(logs.ledger.verifierKey()));
        assertThat(broken.file()).isEqualTo("ledger/key");
    }

    @Test
    void aCheckpointOfAnotherDayIsNotTheOneThatWasSealed() throws IOException {
        Path file = result.resolve("ledger/checkpoint");
        String good = Files.readString(file);
        logs.recordMany(1);
        Files.writeString(file, logs.ledger.publish().note());
        Broken broken = (Broken) ResultVerifier.verify(result);
        Files.writeString(file, good);
        assertThat(broken.file()).isEqualTo("ledger/checkpoint");
        assertThat(broken.reason().en()).contains("sealed");
    }

    @Test
    void aRevokedCertificateIsReported() throws IOException {
        try (Database own = TestDatabases.migrated()) {
            Path revoked = folder.resolve("revoked");
            SampleResult.write(Logs.on(own.dataSource(), folder.resolve("keys")), revoked, true);
            Verified verified = (Verified) ResultVerifier.verify(revoked);
            assertThat(verified.revoked()).containsExactly("certificates/0002.pdf");
        }
    }

    @Test
    void whatIsNoResultFolderIsSaidToBeNone() throws IOException {
        assertThat(((Broken) ResultVerifier.verify(folder.resolve("nowhere"))).file()).isEqualTo(".");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(((Broken) ResultVerifier.verify(empty)).file()).isEqualTo("ledger/key");
    }

    @Test
    void aResultWithAFileThatNobodyLoggedIsNotSealed() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("summary.json"), "{}");
        Files.writeString(other.resolve("stray.txt"), "?");
        assertThatThrownBy(() -> new ResultSeal(logs.ledger).seal(other, Map.of(), logs.ledger.latest().orElseThrow()))
            .hasMessageContaining("stray.txt");
    }

    @Test
    void oneProofIsCheckedWithNothingElseButTheKey() throws IOException {
        String text = Files.readString(result.resolve("ledger/proofs/decision.pdf.tlog-proof"));
        String key = logs.ledger.verifierKey();
        var content = Digest.ofFile(result.resolve("decision.pdf"));
        assertThat(Proof.faultOf(text, content, key)).isEmpty();
        assertThat(Proof.faultOf(text, Logs.digest("another"), key).orElseThrow().en()).contains("not the one");
        assertThat(Proof.faultOf("nonsense", content, key).orElseThrow().en()).contains("malformed");
        assertThat(Proof.faultOf(text, content, "nonsense").orElseThrow().en()).contains("malformed");
        assertThat(Proof.faultOf(changed(text, line -> line.startsWith("index") ? "index 0" : line), content, key)
            .orElseThrow()
            .en()).contains("does not lead");
        assertThat(
                Proof.faultOf(text.replace("vinhdanh.invalid", "elsewhere.invalid"), content, key).orElseThrow().en())
            .contains("not signed");
    }

    private static String changed(String text, UnaryOperator<String> change) {
        return String.join("\n", text.lines().map(change).toList()) + "\n";
    }

    private static void swap(String one, String other) throws IOException {
        byte[] first = Files.readAllBytes(result.resolve(one));
        Files.write(result.resolve(one), Files.readAllBytes(result.resolve(other)));
        Files.write(result.resolve(other), first);
        assertThat(new String(first, StandardCharsets.UTF_8)).isNotEmpty();
    }

    private static String name(Path file) {
        return result.relativize(file).toString();
    }

}
