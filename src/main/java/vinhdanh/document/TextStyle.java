package vinhdanh.document;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.document.LineBreaker.Line;

/**
 * How running text is set.
 *
 * @param face its face
 * @param size its size in points
 * @param leading the distance of lines, as a multiple of single spacing
 */
record TextStyle(Typeface face, double size, double leading) {

    /** Single-spaced. */
    static TextStyle single(Typeface face, double size) {
        return new TextStyle(face, size, 1);
    }

    double lineHeight() {
        return this.size * Typeface.LINE * this.leading;
    }

    double width(String text) {
        return this.face.width(text, this.size);
    }

    /** Sets a line whose box begins at the top. */
    void set(PdfInk ink, String text, double x, double top) {
        ink.text(this.face, this.size, x, baseline(top), text);
    }

    private double baseline(double top) {
        return top - lineHeight() + this.size * 0.25;
    }

    /** Lines centred in a width, never apart. */
    Piece centred(String text, double width, double before) {
        return block(text, width, before, 0.5);
    }

    /** Lines that begin at the left, never apart. */
    Piece ragged(String text, double width, double before) {
        return block(text, width, before, 0);
    }

    private Piece block(String text, double width, double before, double shift) {
        List<Line> lines = LineBreaker.lines(this.face, this.size, text, width);
        return new Piece(before, lines.size() * lineHeight(), lines.size(), (ink, left, top) -> {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                set(ink, line.text(), left + (width - line.width()) * shift, top - i * lineHeight());
            }
        });
    }

    /**
     * A justified paragraph that may part between pages.
     * @param label bold words before the text, or the empty text
     * @param indent the indent of the first line
     */
    List<Piece> justified(String label, String text, double width, double indent, double before) {
        TextStyle bold = new TextStyle(Typeface.BOLD, this.size, this.leading);
        double taken = label.isEmpty() ? indent : indent + bold.width(label + " ");
        List<Line> lines = LineBreaker.lines(this.face, this.size, text, width - taken, width);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0;
            Line line = lines.get(i);
            pieces.add(new Piece(first ? before : 0, lineHeight(), 1, (ink, left, top) -> {
                if (first && !label.isEmpty()) {
                    bold.set(ink, label, left + indent, top);
                }
                stretch(ink, line, left + (first ? taken : 0), width - (first ? taken : 0), top);
            }));
        }
        return Piece.paragraph(pieces);
    }

    private void stretch(PdfInk ink, Line line, double x, double room, double top) {
        int gaps = line.gaps();
        if (line.last() || gaps == 0) {
            set(ink, line.text(), x, top);
        }
        else {
            ink.text(this.face, this.size, x, baseline(top), line.text(), (room - line.width()) / gaps);
        }
    }

}
