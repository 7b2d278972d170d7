package vinhdanh.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A typeface as the objects of a PDF file: the glyphs that the file uses, named by their
 * numbers, and a table that tells the characters that they stand for.
 */
final class PdfFont {

    private static final Map<Typeface, PdfFont> READ = new EnumMap<>(Typeface.class);

    /** Entries in one block of a table of characters, at most (PDF 32000, 9.10.3). */
    private static final int BLOCK = 100;

    private final Typeface face;

    private final FontSubset font;

    private final char[] characters;

    private PdfFont(Typeface face) {
        this.face = face;
        this.font = new FontSubset(face.file());
        this.characters = face.characters();
    }

    static synchronized PdfFont of(Typeface face) {
        return READ.computeIfAbsent(face, PdfFont::new);
    }

    /** The name of the font in the resources of every page. */
    static String nameOf(Typeface face) {
        return switch (face) {
            case REGULAR -> "R";
            case BOLD -> "B";
            case ITALIC -> "I";
            case BOLD_ITALIC -> "J";
        };
    }

    /** Writes as much of the font as is used into a document and returns its object. */
    int write(PdfObjects pdf, BitSet used) throws IOException {
        String name = tag(used) + "+" + this.face.fontName();
        byte[] file = this.font.of(used);
        int program = pdf.stream("/Length1 " + file.length, file);
        int characters = pdf.stream("", characterTable(used).getBytes(StandardCharsets.US_ASCII));
        int[] box = this.face.box();
        int descriptor = pdf.object("<</Type/FontDescriptor/FontName/" + name + "/Flags "
                + (this.face.angle() == 0 ? 6 : 70) + "/FontBBox[" + box[0] + " " + box[1] + " " + box[2] + " " + box[3]
                + "]/ItalicAngle " + this.face.angle() + "/Ascent 891/Descent -216/CapHeight 662/StemV "
                + (this.face.bold() ? 140 : 80) + "/FontFile2 " + program + " 0 R>>");
        int descendant = pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + descriptor
                + " 0 R/CIDToGIDMap/Identity/W[" + widths(used) + "]>>");
        return pdf.object("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + descendant + " 0 R]/ToUnicode " + characters + " 0 R>>");
    }

    /** Six letters that the name of a font with these glyphs begins with. */
    private static String tag(BitSet used) {
        CRC32 sum = new CRC32();
        sum.update(used.toByteArray());
        long rest = sum.getValue();
        StringBuilder letters = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }

    /** Runs of neighbouring glyphs, each with the number of its first. */
    private String widths(BitSet used) {
        int[] widths = this.face.widths();
        StringBuilder text = new StringBuilder();
        for (int first = used.nextSetBit(0); first >= 0;) {
            int end = used.nextClearBit(first);
            text.append(first).append('[');
            for (int glyph = first; glyph < end; glyph++) {
                text.append(widths[glyph]).append(glyph + 1 < end ? " " : "]");
            }
            first = used.nextSetBit(end);
        }
        return text.toString();
    }

    /** The CMap that lets a reader search and copy the text. */
    private String characterTable(BitSet used) {
        StringBuilder table = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = used.cardinality();
        int glyph = used.nextSetBit(0);
        while (left > 0) {
            int block = Math.min(left, BLOCK);
            table.append(block).append(" beginbfchar\n");
            for (int i = 0; i < block; i++) {
                hex(hex(table, glyph).append(' '), this.characters[glyph]).append('\n');
                glyph = used.nextSetBit(glyph + 1);
            }
            table.append("endbfchar\n");
            left -= block;
        }
        return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private static StringBuilder hex(StringBuilder table, int number) {
        String digits = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return table.append('<').append("0".repeat(4 - digits.length())).append(digits).append('>');
    }

}
