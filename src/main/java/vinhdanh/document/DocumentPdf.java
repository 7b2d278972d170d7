package vinhdanh.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;

/**
 * Lays an administrative document out as PDF/A, by decree 30/2020, annex I.
 */
public final class DocumentPdf {

    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final String DRAFT = "DỰ THẢO";

    static final String RECIPIENTS = "Nơi nhận:";

    /** The indent of a paragraph's first line: 1.27 cm. */
    static final double INDENT = 36;

    /** The share of the width that the issuer's column takes. */
    static final double ISSUER_SHARE = 0.41;

    /** Rules under the issuer and under the summary: between 1/3 and 1/2 of the line. */
    static final double RULE_SHARE = 0.4;

    /** The room for signature and seal. */
    static final double SIGNING = 30 * PdfFlow.MM;

    private static final double WIDTH = PdfFlow.WIDTH;

    private static final double GAP = 6;

    private static final TextStyle BOLD_13 = TextStyle.single(Typeface.BOLD, 13);

    private static final TextStyle PLAIN_13 = TextStyle.single(Typeface.REGULAR, 13);

    private static final TextStyle ITALIC_14 = TextStyle.single(Typeface.ITALIC, 14);

    private static final TextStyle BOLD_14 = TextStyle.single(Typeface.BOLD, 14);

    private static final TextStyle BODY = new TextStyle(Typeface.REGULAR, 14, 1.08);

    private static final TextStyle BASES = new TextStyle(Typeface.ITALIC, 14, 1.08);

    private DocumentPdf() {
    }

    /** Writes the document into the stream, which the caller closes. */
    public static void write(AdministrativeDocument document, OutputStream out) throws IOException {
        write(document, null, out);
    }

    /** The same as a draft: DỰ THẢO stands across every page. */
    public static void writeDraft(AdministrativeDocument document, OutputStream out) throws IOException {
        write(document, DRAFT, out);
    }

    private static void write(AdministrativeDocument document, @Nullable String mark, OutputStream out)
            throws IOException {
        String title = document.type() + " " + document.heading().number() + ": " + document.summary();
        String author = String.join(" ", document.heading().issuer());
        try (PdfWriter pdf = new PdfWriter(out, new PdfProperties(title, author, document.made()))) {
            PdfFlow flow = new PdfFlow(pdf, mark);
            flow.place(heading(document.heading()));
            title(flow, document);
            body(flow, document);
            flow.finish();
            for (Annex annex : document.annexes()) {
                annex(pdf, annex, mark);
            }
        }
    }

    private static Piece heading(Heading heading) {
        double left = WIDTH * ISSUER_SHARE;
        double right = WIDTH - left;
        List<Piece> issuer = new ArrayList<>();
        if (heading.parent() != null) {
            issuer.add(PLAIN_13.centred(heading.parent(), left, 0));
        }
        for (String line : heading.issuer()) {
            issuer.add(BOLD_13.centred(line, left, 0));
        }
        issuer.add(rule(lastLine(BOLD_13, heading.issuer().getLast(), left) * RULE_SHARE, left, 2));
        List<Piece> country = List.of(BOLD_13.centred(COUNTRY, right, 0), BOLD_14.centred(MOTTO, right, 0),
                rule(BOLD_14.width(MOTTO), right, 2));
        Piece names = Piece.beside(Piece.together(issuer), Piece.together(country), left);
        Piece number = PLAIN_13.centred(heading.numberLine(), left, 0);
        Piece place = ITALIC_14.centred(heading.placeAndDate(), right, 0);
        return Piece.together(List.of(names, new Piece(8, 0, 0, (ink, x, y) -> {
        }), Piece.beside(number, place, left)));
    }

    private static void title(PdfFlow flow, AdministrativeDocument document) throws IOException {
        flow.place(BOLD_14.centred(document.type(), WIDTH, 16));
        double width = WIDTH * 0.86;
        Piece summary = BOLD_14.centred(document.summary(), width, 0);
        flow.place(new Piece(0, summary.height(), 0,
                (ink, x, top) -> summary.drawing().draw(ink, x + (WIDTH - width) / 2, top)));
        flow.place(rule(lastLine(BOLD_14, document.summary(), width) * RULE_SHARE, WIDTH, 2));
        if (!document.authority().isEmpty()) {
            flow.place(BOLD_14.centred(document.authority(), WIDTH, 12));
        }
        if (document.addressee() != null) {
            flow.place(TextStyle.single(Typeface.REGULAR, 14).centred(document.addressee(), WIDTH, 12));
        }
    }

    private static void body(PdfFlow flow, AdministrativeDocument document) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        double before = 10;
        for (String basis : document.bases()) {
            pieces.addAll(BASES.justified("", basis, WIDTH, INDENT, before));
            before = GAP;
        }
        Piece resolution = BOLD_14.centred(document.resolution(), WIDTH, 12);
        boolean waiting = !document.resolution().isEmpty();
        for (Article article : document.articles()) {
            String label = article.label();
            for (String paragraph : article.paragraphs()) {
                List<Piece> lines = new ArrayList<>(BODY.justified(label, paragraph, WIDTH, INDENT, GAP));
                if (waiting) {
                    lines.addFirst(Piece.together(List.of(resolution, lines.removeFirst())));
                    waiting = false;
                }
                pieces.addAll(lines);
                label = "";
            }
        }
        List<Piece> end = new ArrayList<>(List.of(end(document)));
        int lines = 0;
        while (lines < 2 && !pieces.isEmpty()) {
            end.addFirst(pieces.removeLast());
            lines += end.getFirst().lines();
        }
        for (Piece piece : pieces) {
            flow.place(piece);
        }
        flow.place(Piece.together(end));
    }

    /**
     * Recipients at the left or who else signs, the signature at the right, never apart.
     */
    private static Piece end(AdministrativeDocument document) {
        double half = WIDTH / 2;
        Signature other = document.countersignature();
        Piece left = other == null ? recipients(document.recipients(), half) : signature(other, half);
        Piece end = Piece.beside(left, signature(document.signature(), half), half);
        return new Piece(14, end.height(), 0, end.drawing());
    }

    private static Piece recipients(List<String> lines, double width) {
        List<Piece> recipients = new ArrayList<>();
        recipients.add(TextStyle.single(Typeface.BOLD_ITALIC, 12).ragged(RECIPIENTS, width, 0));
        for (String recipient : lines) {
            recipients.add(TextStyle.single(Typeface.REGULAR, 11).ragged(recipient, width - 12, 0));
        }
        return Piece.together(recipients);
    }

    private static Piece signature(Signature signature, double width) {
        List<Piece> signer = new ArrayList<>();
        for (String title : signature.titles()) {
            signer.add(BOLD_14.centred(title, width, 0));
        }
        signer.add(BOLD_14.centred(signature.name(), width, SIGNING));
        return Piece.together(signer);
    }

    private static void annex(PdfWriter pdf, Annex annex, @Nullable String mark) throws IOException {
        PdfFlow flow = new PdfFlow(pdf, mark);
        if (annex.label() != null) {
            flow.place(BOLD_14.centred(annex.label(), WIDTH, 0));
        }
        flow.place(BOLD_14.centred(annex.title(), WIDTH, 0));
        flow.place(ITALIC_14.centred(annex.source(), WIDTH, 0));
        flow.place(rule(WIDTH / 4, WIDTH, 3));
        new PdfTable(annex).place(flow);
        flow.finish();
    }

    private static double lastLine(TextStyle style, String text, double width) {
        return LineBreaker.lines(style.face(), style.size(), text, width).getLast().width();
    }

    /** A drawn line in the middle of a width. */
    private static Piece rule(double length, double width, double above) {
        return new Piece(0, above + 2, 0, (ink, x, top) -> {
            double left = x + (width - length) / 2;
            ink.width(0.75).stroke(0).line(left, top - above, left + length, top - above);
        });
    }

}
