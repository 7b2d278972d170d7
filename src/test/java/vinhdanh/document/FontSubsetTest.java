package vinhdanh.document;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FontSubsetTest {

    private static final String WORDS = "Nguyễn Thị Hường, Ẳ ự ỹ ĐỘC LẬP 0123456789 – “sổ vàng”";

    @ParameterizedTest
    @EnumSource
    void glyphsThatAreUsedLookAsBeforeAndOthersAreEmpty(Typeface face) throws IOException {
        BitSet used = new BitSet();
        WORDS.chars().forEach(c -> used.set(face.glyph((char) c)));
        try (TrueTypeFont whole = font(face.file()); TrueTypeFont subset = font(new FontSubset(face.file()).of(used))) {
            assertThat(subset.getNumberOfGlyphs()).isEqualTo(whole.getNumberOfGlyphs());
            used.stream().forEach(glyph -> {
                assertThat(outline(subset, glyph)).as("glyph %d", glyph).isEqualTo(outline(whole, glyph));
                assertThat(advance(subset, glyph)).as("width of %d", glyph).isEqualTo(advance(whole, glyph));
            });
            assertThat(outline(whole, face.glyph('Q'))).isNotEmpty();
            assertThat(outline(subset, face.glyph('Q'))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFontIsSmallWhenLittleIsUsed(Typeface face) {
        BitSet used = new BitSet();
        used.set(face.glyph('a'));
        assertThat(new FontSubset(face.file()).of(used)).hasSizeLessThan(4_000);
    }

    @Test
    void aFileNamesItsFontsAsPartsOfTheWholeOnes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificateWriter.write(Samples.certificate(1), Samples.MADE, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+VinhDanhSerif-\\w+");
            }
        }
    }

    private static TrueTypeFont font(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    /** The points of an outline, in words that can be compared; empty for no outline. */
    private static String outline(TrueTypeFont font, int glyph) {
        StringBuilder words = new StringBuilder();
        double[] points = new double[6];
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                for (PathIterator path = data.getPath().getPathIterator(null); !path.isDone(); path.next()) {
                    words.append(path.currentSegment(points)).append(Arrays.toString(points));
                }
            }
            return words.toString();
        }
        catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static int advance(TrueTypeFont font, int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        }
        catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

}
