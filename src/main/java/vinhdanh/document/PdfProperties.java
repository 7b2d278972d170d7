package vinhdanh.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.HexFormat;
import java.nio.charset.StandardCharsets;

import vinhdanh.shared.Text;

/**
 * What a PDF file says about itself.
 *
 * @param title its title, in Vietnamese
 * @param author the body that issued it
 * @param made when it was made; the file tells no other time
 */
record PdfProperties(String title, String author, Instant made) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    PdfProperties {
        title = Text.nfc(title);
        author = Text.nfc(author);
        made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The document information dictionary, the same as the XMP packet says. */
    String dictionary() {
        String stamp = "(D:" + STAMP.format(this.made.atOffset(ZoneOffset.UTC)) + "Z)";
        return "<</Title" + string(this.title) + "/Author" + string(this.author) + "/Producer(Vinh Danh)/CreationDate"
                + stamp + "/ModDate" + stamp + ">>";
    }

    private static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** The XMP packet, which claims conformance to PDF/A-2u. */
    String packet() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
                <dc:format>application/pdf</dc:format>
                <xmp:CreateDate>%3$s</xmp:CreateDate>
                <xmp:ModifyDate>%3$s</xmp:ModifyDate>
                <pdf:Producer>Vinh Danh</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>U</pdfaid:conformance>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(escape(this.title), escape(this.author), this.made);
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uD800-\\uDFFF\\uFFFE\\uFFFF]", " ")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    }

}
