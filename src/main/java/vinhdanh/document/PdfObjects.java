package vinhdanh.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** The numbered objects of a PDF file, written one after the other as they come. */
final class PdfObjects {

    private final OutputStream out;

    private final MessageDigest digest;

    private final Deflater deflater = new Deflater();

    private long[] places = new long[256];

    private int objects;

    private long written;

    PdfObjects(OutputStream out) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
        put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number for an object that is written later. */
    int reserve() {
        this.objects++;
        if (this.objects >= this.places.length) {
            this.places = Arrays.copyOf(this.places, this.places.length * 2);
        }
        return this.objects;
    }

    /** Writes an object and returns its number. */
    int object(String body) throws IOException {
        return object(reserve(), body);
    }

    /** Writes the object that the number was reserved for. */
    int object(int number, String body) throws IOException {
        begin(number);
        put(ascii(body));
        put(ascii("\nendobj\n"));
        return number;
    }

    /** Packs and writes a stream. */
    int stream(String entries, byte[] data) throws IOException {
        return stream(entries, data, data.length);
    }

    /** Packs and writes the first bytes as a stream. */
    int stream(String entries, byte[] data, int length) throws IOException {
        return packed(entries, deflate(data, length, this.deflater));
    }

    /** Writes a stream that is packed already. */
    int packed(String entries, byte[] data) throws IOException {
        return write("<</Filter/FlateDecode" + entries, data);
    }

    /** Writes a stream as it is, for readers that look for it without unpacking. */
    int plain(String entries, byte[] data) throws IOException {
        return write("<<" + entries, data);
    }

    private int write(String entries, byte[] data) throws IOException {
        int number = begin(reserve());
        put(ascii(entries + "/Length " + data.length + ">>stream\n"));
        put(data);
        put(ascii("\nendstream\nendobj\n"));
        return number;
    }

    /** Writes the table of all objects, which ends the file. */
    void end(int catalog, int information) throws IOException {
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
        this.deflater.end();
        this.out.flush();
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
        this.out.write(data);
        this.digest.update(data);
        this.written += data.length;
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
