package vinhdanh.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.LineBreaker.Line;

/**
 * Draws certificates on A4 landscape, one to a page, into one PDF/A file; memory does not
 * grow with their number. Of the words, those above the recipient are kept once for each
 * authority and award.
 */
public final class CertificateWriter implements Closeable {

    private static final double WIDTH = CertificateGround.WIDTH;

    private static final double HEIGHT = CertificateGround.HEIGHT;

    private static final double CENTRE = WIDTH / 2;

    /** The free space for signature and seal: 35 mm. */
    private static final double SIGNING = 35 * PdfFlow.MM;

    /** The first line under the body: the decision, place and day. */
    private static final double LOWER = HEIGHT - 403;

    private static final double LEFT = 70;

    private static final double QR = 66;

    /** The middle and the width of the signer's column. */
    private static final double SIGNER = 640;

    private static final double SIGNER_WIDTH = 250;

    private final PdfWriter pdf;

    private final PdfInk ink = new PdfInk();

    private final Map<String, String> titles = new HashMap<>();

    /**
     * Opens a file for certificates; the stream is the caller's to close.
     * @param title the title of the file
     * @param author the body that issues
     * @param made when the file was made
     */
    public CertificateWriter(OutputStream out, String title, String author, Instant made) throws IOException {
        this.pdf = new PdfWriter(out, new PdfProperties(title, author, made));
        this.pdf.form(CertificateGround.CORNER_NAME, CertificateGround.CORNER);
        this.pdf.form("G", CertificateGround.FORM);
    }

    /**
     * Writes one certificate as a file of its own; the stream is the caller's to close.
     */
    public static void write(Certificate certificate, Instant made, OutputStream out) throws IOException {
        String title = certificate.award() + " " + certificate.honourRoll() + ": " + certificate.recipient();
        try (CertificateWriter writer = new CertificateWriter(out, title, certificate.authority(), made)) {
            writer.add(certificate);
        }
    }

    /** Adds the next page. */
    public void add(Certificate certificate) throws IOException {
        String title = title(certificate);
        this.ink.clear().form("G").form(title);
        CertificateBody.of(certificate).draw(this.ink);
        left(certificate);
        right(certificate);
        this.pdf.page(this.ink, WIDTH, HEIGHT);
    }

    @Override
    public void close() throws IOException {
        this.pdf.close();
    }

    private String title(Certificate certificate) throws IOException {
        String key = certificate.authority() + '\n' + certificate.award();
        String known = this.titles.get(key);
        if (known == null) {
            known = "T" + this.titles.size();
            this.titles.put(key, known);
            this.pdf.form(known, title(certificate.authority(), certificate.award()));
        }
        return known;
    }

    private static PdfForm title(String authority, String award) {
        PdfInk ink = new PdfInk();
        ink.fill(0);
        centred(ink, Typeface.BOLD, 14.5, 132, DocumentPdf.COUNTRY);
        centred(ink, Typeface.BOLD, 14.5, 150, DocumentPdf.MOTTO);
        double rule = Typeface.BOLD.width(DocumentPdf.MOTTO, 14.5);
        ink.stroke(0).width(0.75).line(CENTRE - rule / 2, HEIGHT - 155, CENTRE + rule / 2, HEIGHT - 155);
        ink.fill(CertificateGround.RED);
        centred(ink, Typeface.BOLD, fit(Typeface.BOLD, authority, 17.5, 640), 180, authority);
        ink.fill(0);
        centred(ink, Typeface.BOLD, 14.5, 200, "TẶNG");
        ink.fill(CertificateGround.RED);
        double size = fit(Typeface.BOLD, award, 42, 480);
        centred(ink, Typeface.BOLD, size, 240, award);
        flourish(ink, Typeface.BOLD.width(award, size) / 2 + 16);
        return PdfForm.of(ink, WIDTH, HEIGHT);
    }

    /** A gold line that ends in a lozenge, at either side of the award. */
    private static void flourish(PdfInk ink, double distance) {
        double y = HEIGHT - 226;
        ink.stroke(CertificateGround.GOLD).fill(CertificateGround.GOLD).width(1);
        for (int side : new int[] { -1, 1 }) {
            double x = CENTRE + side * distance;
            ink.line(x, y, x + side * 90, y);
            ink.move(x - 4, y).to(x, y + 4).to(x + 4, y).to(x, y - 4).operator("f");
        }
    }

    private void left(Certificate certificate) {
        double y = LOWER;
        double size = 13;
        for (Line line : LineBreaker.lines(Typeface.REGULAR, size, certificate.decisionLine(), 340)) {
            this.ink.text(Typeface.REGULAR, size, LEFT, y, line.text());
            y -= 17;
        }
        this.ink.text(Typeface.REGULAR, size, LEFT, y, certificate.honourRollLine());
        double bottom = 64;
        QrCode.draw(this.ink, certificate.verification(), LEFT, bottom, QR);
        this.ink.text(Typeface.ITALIC, 9, LEFT + QR + 6, bottom + QR - 14, "Quét mã để kiểm tra bằng này tại");
        double line = bottom + QR - 24;
        for (Line part : LineBreaker.lines(Typeface.REGULAR, 7.5, certificate.verification(), 180)) {
            this.ink.text(Typeface.REGULAR, 7.5, LEFT + QR + 6, line, part.text());
            line -= 9;
        }
    }

    private void right(Certificate certificate) {
        Signature signature = certificate.signature();
        List<String> titles = signature.titles();
        double y = LOWER + 17 * (titles.size() - 1);
        signer(Typeface.ITALIC, y, certificate.placeAndDate());
        for (String title : titles) {
            y -= 17;
            signer(Typeface.BOLD, y, title);
        }
        signer(Typeface.BOLD, y - SIGNING - 8, signature.name());
    }

    private void signer(Typeface face, double y, String text) {
        double size = fit(face, text, 14, SIGNER_WIDTH);
        this.ink.text(face, size, SIGNER - face.width(text, size) / 2, y, text);
    }

    private static void centred(PdfInk ink, Typeface face, double size, double down, String text) {
        ink.text(face, size, CENTRE - face.width(text, size) / 2, HEIGHT - down, text);
    }

    /** The size that lets a text stand on one line: the given one or less. */
    private static double fit(Typeface face, String text, double size, double width) {
        return Math.min(size, size * width / Math.max(face.width(text, size), 1));
    }

}
