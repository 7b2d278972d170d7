package vinhdanh.portal.prepared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A rendered page, kept as gzip.
 *
 * @param state what was public when it was rendered
 * @param packed its content as gzip
 * @param size the length of its content as it is
 * @param tag names its content
 * @param contentType its type
 * @param language its language
 */
@SuppressWarnings("ArrayRecordComponent")
record PreparedPage(PublicVersion.State state, byte[] packed, int size, String tag, String contentType,
        @Nullable String language) {

    static PreparedPage of(PublicVersion.State state, byte[] content, String contentType, @Nullable String language)
            throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3);
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        String tag = HexFormat.of().formatHex(sha256(content)).substring(0, 32);
        return new PreparedPage(state, packed.toByteArray(), content.length, tag, contentType, language);
    }

    int weight() {
        return this.packed.length + 500;
    }

    /** Answers with the page, or with 304 when the visitor has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pack = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        // A strong tag names the bytes that travel, so each coding has its own.
        String etag = '"' + this.tag + (pack ? "-gz\"" : "\"");
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(this.contentType);
        if (this.language != null) {
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.language);
        }
        if (pack) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(pack ? this.packed.length : this.size);
        if (!request.getMethod().equals("HEAD")) {
            write(response.getOutputStream(), pack);
        }
    }

    private void write(OutputStream out, boolean pack) throws IOException {
        if (pack) {
            out.write(this.packed);
            return;
        }
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(this.packed))) {
            content.transferTo(out);
        }
    }

    private boolean knows(@Nullable String tags) {
        return tags != null && (tags.contains(this.tag) || tags.trim().equals("*"));
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
