package vinhdanh.document;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.io.IOException;

/**
 * A typeface as the objects of a PDF file: glyphs are named by their numbers, and a table
 * tells the characters that they stand for. Packed once for all documents.
 */
final class PdfFont {

    private static final Map<Typeface, PdfFont> PACKED = new EnumMap<>(Typeface.class);

    private final Typeface face;

    private final byte[] file;

    private final byte[] characters;

    private PdfFont(Typeface face) {
        this.face = face;
        this.file = PdfWriter.deflate(face.file(), face.file().length, new Deflater(Deflater.BEST_COMPRESSION));
        byte[] table = characterTable(face).getBytes(StandardCharsets.US_ASCII);
        this.characters = PdfWriter.deflate(table, table.length, new Deflater(Deflater.BEST_COMPRESSION));
    }

    static synchronized PdfFont of(Typeface face) {
        return PACKED.computeIfAbsent(face, PdfFont::new);
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

    /** Writes the font into a document and returns its object. */
    int write(PdfWriter pdf) throws IOException {
        String name = this.face.fontName();
        int file = pdf.packed("/Length1 " + this.face.file().length, this.file);
        int characters = pdf.packed("", this.characters);
        int[] box = this.face.box();
        int descriptor = pdf.object("<</Type/FontDescriptor/FontName/" + name + "/Flags "
                + (this.face.angle() == 0 ? 6 : 70) + "/FontBBox[" + box[0] + " " + box[1] + " " + box[2] + " " + box[3]
                + "]/ItalicAngle " + this.face.angle() + "/Ascent 891/Descent -216/CapHeight 662/StemV "
                + (this.face.bold() ? 140 : 80) + "/FontFile2 " + file + " 0 R>>");
        int descendant = pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + descriptor
                + " 0 R/CIDToGIDMap/Identity/W[0[" + widths() + "]]>>");
        return pdf.object("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + descendant + " 0 R]/ToUnicode " + characters + " 0 R>>");
    }

    private String widths() {
        StringBuilder text = new StringBuilder();
        for (int width : this.face.widths()) {
            text.append(width).append(' ');
        }
        return text.toString();
    }

    /** The CMap that lets a reader search and copy the text. */
    private static String characterTable(Typeface face) {
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
        StringBuilder lines = new StringBuilder();
        int count = 0;
        boolean[] seen = new boolean[face.widths().length];
        for (char c = ' '; c < 0x2600; c++) {
            char glyph = face.glyph(c);
            boolean stranger = glyph == face.glyph('\u25A1') && c != '\u25A1';
            if (!seen[glyph] && !stranger) {
                seen[glyph] = true;
                lines.append(String.format(Locale.ROOT, "<%04X> <%04X>\n", (int) glyph, (int) c));
                if (++count % 100 == 0) {
                    table.append("100 beginbfchar\n").append(lines).append("endbfchar\n");
                    lines.setLength(0);
                }
            }
        }
        if (count % 100 > 0) {
            table.append(count % 100).append(" beginbfchar\n").append(lines).append("endbfchar\n");
        }
        return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

}
