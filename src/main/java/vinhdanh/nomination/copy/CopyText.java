package vinhdanh.nomination.copy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Rows in the text form of PostgreSQL's COPY, as UTF-8 bytes. */
public final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    /** Of a character, escaped or not. */
    private static final int MOST_BYTES = 3;

    private byte[] bytes = new byte[1024];

    private int length;

    private boolean first = true;

    public CopyText text(@Nullable String text) {
        if (text == null) {
            return plain(null);
        }
        next(text.length() * MOST_BYTES);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            }
            else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                wide(Character.toCodePoint(c, text.charAt(++i)));
            }
            else {
                wide(Character.isSurrogate(c) ? 0xFFFD : c);
            }
        }
        return this;
    }

    public CopyText number(@Nullable Integer number) {
        return plain(number);
    }

    public CopyText flag(boolean flag) {
        return plain(flag ? "t" : "f");
    }

    public CopyText day(@Nullable LocalDate day) {
        return plain(day);
    }

    public CopyText id(UUID id) {
        return plain(id);
    }

    public CopyText binary(byte @Nullable [] binary) {
        if (binary == null) {
            return plain(null);
        }
        next(3 + 2 * binary.length);
        put('\\');
        put('\\');
        put('x');
        for (byte b : binary) {
            put(HEX.toHighHexDigit(b));
            put(HEX.toLowHexDigit(b));
        }
        return this;
    }

    public CopyText numbers(List<Integer> numbers) {
        return plain(numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    CopyText endRow() {
        room(1);
        put('\n');
        this.first = true;
        return this;
    }

    /** Columns that were made before. */
    public CopyText columns(byte[] columns) {
        next(columns.length);
        System.arraycopy(columns, 0, this.bytes, this.length, columns.length);
        this.length += columns.length;
        return this;
    }

    int length() {
        return this.length;
    }

    /** What was written since the last time; forgotten after. */
    public byte[] take() {
        byte[] taken = Arrays.copyOf(this.bytes, this.length);
        this.length = 0;
        this.first = true;
        return taken;
    }

    /** What needs no escaping. */
    private CopyText plain(@Nullable Object value) {
        String text = (value != null) ? value.toString() : "\\N";
        next(text.length());
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    /** Begins a column of at most so many bytes. */
    private void next(int most) {
        room(most + 1);
        if (!this.first) {
            put('\t');
        }
        this.first = false;
    }

    private void ascii(char c) {
        switch (c) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\0' -> put(' ');
            default -> put(c);
        }
    }

    private void escaped(char c) {
        put('\\');
        put(c);
    }

    private void wide(int c) {
        if (c < 0x800) {
            put(0xC0 | c >> 6);
        }
        else if (c < 0x10000) {
            put(0xE0 | c >> 12);
            put(0x80 | c >> 6 & 0x3F);
        }
        else {
            put(0xF0 | c >> 18);
            put(0x80 | c >> 12 & 0x3F);
            put(0x80 | c >> 6 & 0x3F);
        }
        put(0x80 | c & 0x3F);
    }

    private void put(int b) {
        this.bytes[this.length++] = (byte) b;
    }

    private void room(int more) {
        if (this.length + more > this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + more));
        }
    }

}
