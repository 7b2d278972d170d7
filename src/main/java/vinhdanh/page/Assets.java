package vinhdanh.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.springframework.stereotype.Component;

/**
 * Style, fonts, seal and the script of staff, read once. Their addresses carry a hash of
 * all of them, so that a browser may keep them for ever and still sees a change at once.
 */
@Component
public class Assets {

    private static final Map<String, String> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("pico.css", "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css");
        SOURCES.put("vinhdanh.css", "/static/vinhdanh.css");
        SOURCES.put("seal.svg", "/static/seal.svg");
        SOURCES.put("desk.js", "/static/desk.js");
        for (String script : new String[] { "latin", "vietnamese" }) {
            for (String weight : new String[] { "400", "600" }) {
                String font = "fonts/be-vietnam-pro-" + script + "-" + weight + "-normal.woff2";
                SOURCES.put(font, "/static/" + font);
            }
        }
    }

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private final Map<String, String> addresses = new LinkedHashMap<>();

    private final String version;

    public Assets() {
        MessageDigest digest = sha256();
        SOURCES.forEach((name, source) -> {
            byte[] content = read(source);
            digest.update(content);
            this.assets.put(name, new Asset(content, name.endsWith(".woff2") ? content : gzip(content), type(name)));
        });
        this.version = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        SOURCES.keySet().forEach(name -> this.addresses.put(name, "/assets/" + this.version + "/" + name));
    }

    Map<String, String> addresses() {
        return this.addresses;
    }

    /** Whether this is the hash in today's addresses. */
    boolean isCurrent(String version) {
        return this.version.equals(version);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(this.assets.get(name));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        if (name.endsWith(".js")) {
            return "text/javascript;charset=UTF-8";
        }
        return name.endsWith(".svg") ? "image/svg+xml" : "font/woff2";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * One file that pages use.
     *
     * @param plain its content
     * @param packed its content as gzip, or the same where that gains nothing
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Asset(byte[] plain, byte[] packed, String type) {

        boolean isPacked() {
            return this.plain != this.packed;
        }

    }

}
