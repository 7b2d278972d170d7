package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A C2SP signed note: a text that ends in a newline, an empty line, and lines of
 * signatures.
 *
 * @param text what was signed, its last newline included
 * @param signatures who signed; not yet verified
 */
public record Note(String text, List<Signature> signatures) {

    private static final String DASH = "\u2014 ";

    private static final int ID_LENGTH = 4;

    /** The longest note that is read, in characters. */
    private static final int LONGEST = 1 << 16;

    /**
     * One line of signature.
     *
     * @param name the name of the key
     * @param bytes the key's id, four bytes, and what the key made of the text
     */
    public record Signature(String name, byte[] bytes) {

        boolean isBy(NoteKey key) {
            return this.name.equals(key.name()) && Arrays.equals(Arrays.copyOf(this.bytes, ID_LENGTH), key.id());
        }

        String line() {
            return DASH + this.name + " " + Base64.getEncoder().encodeToString(this.bytes) + "\n";
        }

    }

    public Note {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note; empty when it isn't one. */
    public static Optional<Note> parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || note.length() > LONGEST || !note.endsWith("\n") || note.chars().anyMatch(Note::forbidden)) {
            return Optional.empty();
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2).split("\n", -1)) {
            if (!line.isEmpty()) {
                Optional<Signature> signature = signature(line);
                if (signature.isEmpty()) {
                    return Optional.empty();
                }
                signatures.add(signature.get());
            }
        }
        return signatures.isEmpty() ? Optional.empty() : Optional.of(new Note(note.substring(0, end + 1), signatures));
    }

    private static boolean forbidden(int c) {
        return c < 0x20 && c != '\n';
    }

    private static Optional<Signature> signature(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !(parts[0] + " ").equals(DASH) || !NoteKey.isName(parts[1])) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(parts[2]);
            Signature signature = new Signature(parts[1], bytes);
            boolean canonical = signature.line().equals(line + "\n");
            return (bytes.length > ID_LENGTH && canonical) ? Optional.of(signature) : Optional.empty();
        }
        catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /**
     * Did this key sign the text? Signatures of other keys are ignored, one of this key
     * that is wrong spoils the note.
     */
    public boolean signedBy(NoteKey key) {
        List<Signature> own = this.signatures.stream().filter(signature -> signature.isBy(key)).toList();
        return !own.isEmpty() && own.stream()
            .allMatch(signature -> key.verifies(this.text,
                    Arrays.copyOfRange(signature.bytes, ID_LENGTH, signature.bytes.length)));
    }

    /** The note as it is stored and served. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(this.text).append('\n');
        this.signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

}
