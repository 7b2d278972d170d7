package vinhdanh.ledger.tlog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoteTest {

    /** The example of the Go package that notes come from. */
    private static final NoteKey PUBLISHED = NoteKey
        .parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
        .orElseThrow();

    private static final String PUBLISHED_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @TempDir
    Path folder;

    @Test
    void thePublishedNoteIsSignedByThePublishedKey() {
        assertThat(Note.parse(PUBLISHED_NOTE).orElseThrow().signedBy(PUBLISHED)).isTrue();
        assertThat(Note.parse(PUBLISHED_NOTE)).hasToString("Optional[" + PUBLISHED_NOTE + "]");
    }

    @Test
    void anotherTextIsNotSigned() {
        Note note = Note.parse(PUBLISHED_NOTE.replace("answer", "Answer")).orElseThrow();
        assertThat(note.signedBy(PUBLISHED)).isFalse();
    }

    @Test
    void anUnknownSignatureIsIgnoredAndAWrongOneOfAKnownKeySpoilsTheNote() throws IOException {
        Note first = signer("a.invalid/log").sign("text\n");
        NoteSigner other = new NoteSigner("b.invalid/log", KeyFile.loadOrCreate(this.folder.resolve("b")));
        String both = first + other.sign("text\n").signatures().getFirst().line();
        assertThat(Note.parse(both).orElseThrow().signedBy(signer("a.invalid/log").key())).isTrue();
        assertThat(Note.parse(both).orElseThrow().signedBy(signer("c.invalid/log").key())).isFalse();
        String spoilt = first + signer("a.invalid/log").sign("other\n").signatures().getFirst().line();
        assertThat(Note.parse(spoilt).orElseThrow().signedBy(signer("a.invalid/log").key())).isFalse();
    }

    @Test
    void aVerifierKeyHasOneSpelling() throws IOException {
        NoteKey key = signer("vinhdanh.invalid/an-giang-2021").key();
        assertThat(NoteKey.parse(key.toString()).orElseThrow()).hasToString(key.toString());
        assertThat(NoteKey.parse(key.toString().replace("2021", "2022"))).isEmpty();
        assertThat(NoteKey.parse(key + "\n")).isEmpty();
        assertThat(NoteKey.parse(key.toString().toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(NoteKey.parse("a+b")).isEmpty();
    }

    @Test
    void whatIsNoNoteIsNotRead() {
        assertThat(Note.parse("")).isEmpty();
        assertThat(Note.parse("text\n\n")).isEmpty();
        assertThat(Note.parse("text\n")).isEmpty();
        assertThat(Note.parse(PUBLISHED_NOTE.replace("\u2014", "-"))).isEmpty();
        assertThat(Note.parse(PUBLISHED_NOTE.replace("then", "\tthen"))).isEmpty();
        assertThat(Note.parse(PUBLISHED_NOTE.stripTrailing())).isEmpty();
        assertThat(Note.parse(PUBLISHED_NOTE + PUBLISHED_NOTE.charAt(0))).isEmpty();
    }

    @Test
    void aNameWithSpacesOrPlusSignsOpensNoLog() {
        assertThatThrownBy(() -> signer("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signer("a+b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signer("")).isInstanceOf(IllegalArgumentException.class);
    }

    private NoteSigner signer(String name) throws IOException {
        return new NoteSigner(name, KeyFile.loadOrCreate(this.folder));
    }

}
