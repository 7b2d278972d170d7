package vinhdanh.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font with the outlines of some glyphs only. The others stay as empty places,
 * so that every glyph keeps its number, and what readers of a PDF file don't need is left
 * out. Made for every file anew, hence without any search: the outlines are copied from
 * where they are known to be.
 */
final class FontSubset {

    /** The tables that PDF asks for in a font whose glyphs are named by number. */
    private static final List<String> COPIED = List.of("head", "hhea", "maxp");

    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;

    /** Flags of a part of a composite glyph (OpenType, table glyf). */
    private static final int WORDS = 1;

    private static final int SCALE = 8;

    private static final int MORE = 32;

    private static final int TWO_SCALES = 64;

    private static final int MATRIX = 128;

    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    private final ByteBuffer outlines;

    /** Where each glyph's outline begins, in halves, as the table loca says it. */
    private final ByteBuffer places;

    private final ByteBuffer advances;

    FontSubset(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = DIRECTORY + i * ENTRY;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            this.tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        this.outlines = table("glyf");
        this.places = table("loca");
        this.advances = table("hmtx");
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = this.tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + tag);
        }
        return table;
    }

    /** The font with these glyphs, those that they are composed of, and glyph 0. */
    byte[] of(BitSet wanted) {
        BitSet glyphs = (BitSet) wanted.clone();
        glyphs.set(0);
        for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
            addParts(glyph, glyphs);
        }
        Map<String, byte[]> kept = new TreeMap<>();
        COPIED.forEach(tag -> kept.put(tag, bytes(table(tag), 0, table(tag).limit())));
        outlines(glyphs, kept);
        kept.put("hmtx", advances(glyphs));
        return file(kept);
    }

    private void addParts(int glyph, BitSet glyphs) {
        int at = place(glyph);
        if (place(glyph + 1) == at || this.outlines.getShort(at) >= 0) {
            return;
        }
        int part = at + 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = this.outlines.getShort(part);
            int other = this.outlines.getShort(part + 2);
            if (!glyphs.get(other)) {
                glyphs.set(other);
                addParts(other, glyphs);
            }
            part += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaling(flags);
        }
    }

    private static int scaling(int flags) {
        return (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    }

    private int place(int glyph) {
        return (this.places.getShort(glyph * 2) & 0xFFFF) * 2;
    }

    private void outlines(BitSet glyphs, Map<String, byte[]> kept) {
        ByteBuffer copied = ByteBuffer.allocate(this.outlines.limit());
        ByteBuffer begins = ByteBuffer.allocate(this.places.limit());
        int count = this.places.limit() / 2 - 1;
        for (int glyph = 0; glyph < count; glyph++) {
            begins.putShort((short) (copied.position() / 2));
            if (glyphs.get(glyph)) {
                int at = place(glyph);
                copied.put(this.outlines.slice(at, place(glyph + 1) - at));
            }
        }
        begins.putShort((short) (copied.position() / 2));
        kept.put("glyf", bytes(copied, 0, copied.position()));
        kept.put("loca", begins.array());
    }

    /** The widths of the glyphs that are there; others are 0, which packs well. */
    private byte[] advances(BitSet glyphs) {
        byte[] whole = bytes(this.advances, 0, this.advances.limit());
        int full = table("hhea").getShort(34);
        for (int glyph = glyphs.nextClearBit(0); glyph < full - 1; glyph = glyphs.nextClearBit(glyph + 1)) {
            Arrays.fill(whole, glyph * 4, glyph * 4 + 4, (byte) 0);
        }
        return whole;
    }

    private static byte[] bytes(ByteBuffer table, int from, int length) {
        byte[] bytes = new byte[length];
        table.get(from, bytes);
        return bytes;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int start = DIRECTORY + tables.size() * ENTRY;
        ByteBuffer file = ByteBuffer.allocate(start + tables.values().stream().mapToInt(FontSubset::padded).sum());
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (power * ENTRY)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * ENTRY));
        int place = start;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(place, table.getValue());
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, place, padded(table.getValue()))).putInt(place).putInt(table.getValue().length);
            place += padded(table.getValue());
        }
        return file.array();
    }

    private static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += file.getInt(from + i);
        }
        return sum;
    }

    /** Tables begin at multiples of four. */
    private static int padded(byte[] table) {
        return table.length + 3 & ~3;
    }

}
