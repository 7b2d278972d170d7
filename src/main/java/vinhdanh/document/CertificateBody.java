package vinhdanh.document;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.document.LineBreaker.Line;

/**
 * Recipient, post and achievement on a certificate: centred lines, as large as the room
 * for all three allows.
 */
record CertificateBody(List<Row> rows) {

    /** The height that all rows share, and its upper end. */
    private static final double HEIGHT = 124;

    private static final double TOP = CertificateGround.HEIGHT - 257;

    private static final double CENTRE = CertificateGround.WIDTH / 2;

    /** How much smaller the words get when they don't fit. */
    private static final double STEP = 0.94;

    static CertificateBody of(Certificate certificate) {
        double scale = 1;
        CertificateBody body = scaled(certificate, scale);
        while (body.height() > HEIGHT) {
            scale *= STEP;
            body = scaled(certificate, scale);
        }
        return body;
    }

    private static CertificateBody scaled(Certificate certificate, double scale) {
        List<Row> rows = new ArrayList<>();
        add(rows, Typeface.BOLD, 25 * scale, certificate.recipient(), 660, 1.25);
        if (certificate.position() != null) {
            add(rows, Typeface.REGULAR, 16 * scale, certificate.position(), 640, 1.2);
        }
        add(rows, Typeface.ITALIC, 16 * scale, certificate.achievement(), 600, 1.2);
        return new CertificateBody(rows);
    }

    /** Adds the lines of a text, each about as long as the others. */
    private static void add(List<Row> rows, Typeface face, double size, String text, double width, double leading) {
        List<Line> lines = LineBreaker.lines(face, size, text, width);
        if (lines.size() > 1) {
            lines = balanced(face, size, text, width, lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(face, size, lines.get(i), size * leading + (i == 0 && !rows.isEmpty() ? 4 : 0)));
        }
    }

    /** The narrowest setting of as many lines. */
    private static List<Line> balanced(Typeface face, double size, String text, double width, List<Line> lines) {
        double narrow = width / 2;
        double wide = width;
        List<Line> best = lines;
        for (int i = 0; i < 6; i++) {
            double middle = (narrow + wide) / 2;
            List<Line> tried = LineBreaker.lines(face, size, text, middle);
            if (tried.size() == lines.size()) {
                best = tried;
                wide = middle;
            }
            else {
                narrow = middle;
            }
        }
        return best;
    }

    private double height() {
        return this.rows.stream().mapToDouble(Row::height).sum();
    }

    void draw(PdfInk ink) {
        double y = TOP - (HEIGHT - height()) / 2;
        ink.fill(0);
        for (Row row : this.rows) {
            y -= row.height();
            ink.text(row.face(), row.size(), CENTRE - row.line().width() / 2, y + row.size() * 0.25, row.line().text());
        }
    }

    /** One centred line. */
    record Row(Typeface face, double size, Line line, double height) {
    }

}
