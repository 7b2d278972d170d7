package vinhdanh.nomination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Rows in the text form of PostgreSQL's COPY, as UTF-8 bytes. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private byte[] bytes = new byte[1024];

    private int length;

    private boolean first = true;

    CopyText text(@Nullable String text) {
        next();
        if (text == null) {
            return ascii("\\N");
        }
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

    CopyText number(@Nullable Integer number) {
        return plain(number);
    }

    CopyText flag(boolean flag) {
        return plain(flag ? "t" : "f");
    }

    CopyText day(@Nullable LocalDate day) {
        return plain(day);
    }

    CopyText id(UUID id) {
        return plain(id);
    }

    CopyText binary(byte @Nullable [] binary) {
        return plain((binary != null) ? "\\\\x" + HEX.formatHex(binary) : null);
    }

    CopyText numbers(List<Integer> numbers) {
        next();
        put('{');
        for (int i = 0; i < numbers.size(); i++) {
            ascii((i == 0 ? "" : ",") + numbers.get(i));
        }
        put('}');
        return this;
    }

    CopyText endRow() {
        put('\n');
        this.first = true;
        return this;
    }

    /** Begins a row with columns that were made before. */
    CopyText begun(byte[] columns) {
        next();
        room(columns.length);
        System.arraycopy(columns, 0, this.bytes, this.length, columns.length);
        this.length += columns.length;
        return this;
    }

    int length() {
        return this.length;
    }

    /** What was written since the last time; forgotten after. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(this.bytes, this.length);
        this.length = 0;
        this.first = true;
        return taken;
    }

    private CopyText plain(@Nullable Object value) {
        next();
        return ascii((value != null) ? value.toString() : "\\N");
    }

    private void next() {
        if (!this.first) {
            put('\t');
        }
        this.first = false;
    }

    private CopyText ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '\\' -> ascii("\\\\");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            case '\0' -> put(' ');
            default -> put(c);
        }
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
        room(1);
        this.bytes[this.length++] = (byte) b;
    }

    private void room(int more) {
        if (this.length + more > this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + more));
        }
    }

}
