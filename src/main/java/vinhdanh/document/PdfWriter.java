package vinhdanh.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Writes a PDF/A-2u file from its first byte to its last and keeps nothing of a page but
 * where it stands: a library that builds the whole file before it saves it needs memory
 * for every page. The same drawings, properties and instant give the same bytes.
 */
final class PdfWriter implements Closeable {

    /** The colours that a file means, packed once for all. */
    private static final byte[] PROFILE = profile();

    /** Pages in one node of the page tree. */
    private static final int NODE = 64;

    private final PdfObjects objects;

    private final PdfProperties properties;

    private final Glyphs glyphs = new Glyphs();

    private final Map<String, Integer> forms = new LinkedHashMap<>();

    private final StringBuilder nodes = new StringBuilder();

    private final StringBuilder kids = new StringBuilder();

    private final int root;

    private final int resources;

    private int pages;

    private int node;

    private int inNode;

    PdfWriter(OutputStream out, PdfProperties properties) throws IOException {
        this.objects = new PdfObjects(out);
        this.properties = properties;
        this.root = this.objects.reserve();
        this.resources = this.objects.reserve();
    }

    /** Keeps a drawing once, that pages paint by name. */
    void form(String name, PdfForm form) throws IOException {
        this.glyphs.addAll(form.glyphs());
        this.forms.put(name, this.objects.packed("/Type/XObject/Subtype/Form/BBox[0 0 " + form.width() + " "
                + form.height() + "]/Resources " + this.resources + " 0 R", form.packed()));
    }

    /** Writes the next page. */
    void page(PdfInk ink, double width, double height) throws IOException {
        if (this.inNode == NODE) {
            endNode();
        }
        if (this.inNode++ == 0) {
            this.node = this.objects.reserve();
        }
        this.pages++;
        this.glyphs.addAll(ink.glyphs());
        int content = this.objects.stream("", ink.bytes(), ink.length());
        int page = this.objects.object("<</Type/Page/Parent " + this.node + " 0 R/MediaBox[0 0 " + width + " " + height
                + "]/Resources " + this.resources + " 0 R/Contents " + content + " 0 R>>");
        this.kids.append(page).append(" 0 R ");
    }

    private void endNode() throws IOException {
        this.objects.object(this.node,
                "<</Type/Pages/Parent " + this.root + " 0 R/Count " + this.inNode + "/Kids[" + this.kids + "]>>");
        this.nodes.append(this.node).append(" 0 R ");
        this.kids.setLength(0);
        this.inNode = 0;
    }

    @Override
    public void close() throws IOException {
        if (this.inNode > 0) {
            endNode();
        }
        this.objects.object(this.root, "<</Type/Pages/Count " + this.pages + "/Kids[" + this.nodes + "]>>");
        writeResources();
        int catalog = writeCatalog();
        this.objects.end(catalog, this.objects.object(this.properties.dictionary()));
    }

    private void writeResources() throws IOException {
        StringBuilder body = new StringBuilder("<</Font<<");
        for (Typeface face : this.glyphs.faces()) {
            int number = PdfFont.of(face).write(this.objects, this.glyphs.of(face));
            body.append('/').append(PdfFont.nameOf(face)).append(' ').append(number).append(" 0 R");
        }
        body.append(">>/XObject<<");
        this.forms.forEach((name, number) -> body.append('/').append(name).append(' ').append(number).append(" 0 R"));
        this.objects.object(this.resources, body.append(">>>>").toString());
    }

    private int writeCatalog() throws IOException {
        int metadata = this.objects.plain("/Type/Metadata/Subtype/XML",
                this.properties.packet().getBytes(StandardCharsets.UTF_8));
        int profile = this.objects.packed("/N 3", PROFILE);
        return this.objects.object("<</Type/Catalog/Pages " + this.root + " 0 R/Lang(vi-VN)/Metadata " + metadata
                + " 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                + "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " + profile + " 0 R>>]>>");
    }

    private static byte[] profile() {
        try (InputStream in = PdfWriter.class.getResourceAsStream("/fonts/srgb.icc")) {
            byte[] profile = in == null ? new byte[0] : in.readAllBytes();
            return PdfObjects.deflate(profile, profile.length, new Deflater());
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
