package vinhdanh.document;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;

/**
 * Writes a PDF/A-2u file from its first byte to its last and keeps nothing of a page but
 * where it stands: a library that builds the whole file before it saves it needs memory
 * for every page. The same drawings, properties and instant give the same bytes.
 */
final class PdfWriter implements Closeable {

    /** Pages in one node of the page tree. */
    private static final int NODE = 64;

    private final OutputStream out;

    private final PdfProperties properties;

    private final MessageDigest digest;

    private final Deflater deflater = new Deflater();

    private final Set<Typeface> faces = EnumSet.noneOf(Typeface.class);

    private final Map<String, Integer> forms = new LinkedHashMap<>();

    private final StringBuilder nodes = new StringBuilder();

    private final StringBuilder kids = new StringBuilder();

    private long[] places = new long[256];

    private int objects;

    private long written;

    private final int root;

    private final int resources;

    private int pages;

    private int node;

    private int inNode;

    PdfWriter(OutputStream out, PdfProperties properties) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.properties = properties;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
        put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
        this.root = reserve();
        this.resources = reserve();
    }

    /** Writes an object and returns its number. */
    int object(String body) throws IOException {
        return write(reserve(), body);
    }

    /** Writes a stream that is packed already. */
    int packed(String entries, byte[] data) throws IOException {
        return packed(entries, data, data.length);
    }

    private int packed(String entries, byte[] data, int length) throws IOException {
        int number = begin(reserve());
        put(ascii("<</Filter/FlateDecode" + entries + "/Length " + length + ">>stream\n"));
        put(data, length);
        put(ascii("\nendstream\nendobj\n"));
        return number;
    }

    /** Keeps a drawing once, that pages paint by name. */
    void form(String name, PdfForm form) throws IOException {
        this.faces.addAll(form.faces());
        this.forms.put(name, packed("/Type/XObject/Subtype/Form/BBox[0 0 " + form.width() + " " + form.height()
                + "]/Resources " + this.resources + " 0 R", form.packed()));
    }

    boolean hasForm(String name) {
        return this.forms.containsKey(name);
    }

    /** Writes the next page. */
    void page(PdfInk ink, double width, double height) throws IOException {
        if (this.inNode == NODE) {
            endNode();
        }
        if (this.inNode++ == 0) {
            this.node = reserve();
        }
        this.pages++;
        this.faces.addAll(ink.faces());
        int content = packed("", deflate(ink.bytes(), ink.length(), this.deflater));
        int page = object("<</Type/Page/Parent " + this.node + " 0 R/MediaBox[0 0 " + width + " " + height
                + "]/Resources " + this.resources + " 0 R/Contents " + content + " 0 R>>");
        this.kids.append(page).append(" 0 R ");
    }

    private void endNode() throws IOException {
        write(this.node,
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
        write(this.root, "<</Type/Pages/Count " + this.pages + "/Kids[" + this.nodes + "]>>");
        writeResources();
        int catalog = writeCatalog();
        int information = object(this.properties.dictionary());
        writeEnd(catalog, information);
        this.deflater.end();
        this.out.flush();
    }

    private void writeResources() throws IOException {
        StringBuilder body = new StringBuilder("<</Font<<");
        for (Typeface face : this.faces) {
            int number = PdfFont.of(face).write(this);
            body.append('/').append(PdfFont.nameOf(face)).append(' ').append(number).append(" 0 R");
        }
        body.append(">>/XObject<<");
        this.forms.forEach((name, number) -> body.append('/').append(name).append(' ').append(number).append(" 0 R"));
        write(this.resources, body.append(">>>>").toString());
    }

    private int writeCatalog() throws IOException {
        byte[] packet = this.properties.packet().getBytes(StandardCharsets.UTF_8);
        int metadata = begin(reserve());
        put(ascii("<</Type/Metadata/Subtype/XML/Length " + packet.length + ">>stream\n"));
        put(packet);
        put(ascii("\nendstream\nendobj\n"));
        int profile = packed("/N 3", profile());
        return object("<</Type/Catalog/Pages " + this.root + " 0 R/Lang(vi-VN)/Metadata " + metadata
                + " 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                + "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " + profile + " 0 R>>]>>");
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = PdfWriter.class.getResourceAsStream("/fonts/srgb.icc")) {
            byte[] profile = in == null ? new byte[0] : in.readAllBytes();
            return deflate(profile, profile.length, new Deflater());
        }
    }

    private void writeEnd(int catalog, int information) throws IOException {
        long start = this.written;
        String id = HexFormat.of().withUpperCase().formatHex(this.digest.digest(), 0, 16);
        StringBuilder table = new StringBuilder("xref\n0 " + (this.objects + 1) + "\n0000000000 65535 f \n");
        for (int i = 1; i <= this.objects; i++) {
            String place = Long.toString(this.places[i]);
            table.append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
        }
        put(ascii(table.toString()));
        put(ascii("trailer\n<</Size " + (this.objects + 1) + "/Root " + catalog + " 0 R/Info " + information
                + " 0 R/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + start + "\n%%EOF\n"));
    }

    private int reserve() {
        this.objects++;
        if (this.objects >= this.places.length) {
            this.places = Arrays.copyOf(this.places, this.places.length * 2);
        }
        return this.objects;
    }

    private int write(int number, String body) throws IOException {
        begin(number);
        put(ascii(body));
        put(ascii("\nendobj\n"));
        return number;
    }

    private int begin(int number) throws IOException {
        this.places[number] = this.written;
        put(ascii(number + " 0 obj\n"));
        return number;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void put(byte[] data) throws IOException {
        put(data, data.length);
    }

    private void put(byte[] data, int length) throws IOException {
        this.out.write(data, 0, length);
        this.digest.update(data, 0, length);
        this.written += length;
    }

    static byte[] deflate(byte[] data, int length, Deflater deflater) {
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        byte[] packed = new byte[Math.max(64, length / 2)];
        int filled = 0;
        while (!deflater.finished()) {
            if (filled == packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            filled += deflater.deflate(packed, filled, packed.length - filled);
        }
        return Arrays.copyOf(packed, filled);
    }

}
