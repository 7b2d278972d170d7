package vinhdanh.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vinhdanh.document.Annex.Align;
import vinhdanh.document.Annex.Section;
import vinhdanh.document.LineBreaker.Line;

/**
 * The table of an annex: its head stands on every page, a row never parts between pages
 * unless no page could hold it.
 */
final class PdfTable {

    private static final TextStyle PLAIN = TextStyle.single(Typeface.REGULAR, 12);

    private static final TextStyle BOLD = TextStyle.single(Typeface.BOLD, 12);

    private static final double PADDING = 3.5;

    private static final double RULE = 0.5;

    private final Annex annex;

    private final double[] widths;

    PdfTable(Annex annex) {
        this.annex = annex;
        this.widths = annex.widths(PdfFlow.WIDTH);
    }

    void place(PdfFlow flow) throws IOException {
        Piece head = row(BOLD, this.annex.columns().stream().map(Annex.Column::heading).toList(), true).getFirst();
        head = new Piece(10, head.height(), 0, head.drawing());
        List<Piece> waiting = new ArrayList<>(List.of(head));
        flow.repeat(head);
        for (Section section : this.annex.sections()) {
            if (section.title() != null) {
                waiting.add(wide(BOLD, section.title()));
            }
            for (List<String> row : section.rows()) {
                List<Piece> pieces = row(PLAIN, row, false);
                waiting.add(pieces.getFirst());
                placeWaiting(flow, waiting);
                for (Piece more : pieces.subList(1, pieces.size())) {
                    flow.place(more);
                }
            }
        }
        if (this.annex.empty()) {
            waiting.add(wide(TextStyle.single(Typeface.ITALIC, 12), Annex.NOTHING));
        }
        if (!waiting.isEmpty()) {
            placeWaiting(flow, waiting);
        }
    }

    private static void placeWaiting(PdfFlow flow, List<Piece> waiting) throws IOException {
        flow.place(Piece.together(List.copyOf(waiting)));
        waiting.clear();
    }

    /** One row; in parts when it is higher than a page. */
    private List<Piece> row(TextStyle style, List<String> texts, boolean head) {
        List<List<Line>> cells = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < this.widths.length; i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            List<Line> lines = LineBreaker.lines(style.face(), style.size(), text, this.widths[i] - 2 * PADDING);
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        int room = (int) ((PdfFlow.TOP - PdfFlow.BOTTOM - 120) / style.lineHeight());
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < most; from += room) {
            pieces.add(part(style, cells, from, Math.min(from + room, most), head));
        }
        return pieces;
    }

    private Piece part(TextStyle style, List<List<Line>> cells, int from, int to, boolean head) {
        double height = (to - from) * style.lineHeight() + 2 * PADDING;
        return new Piece(0, height, 0, (ink, left, top) -> {
            double x = left;
            ink.width(RULE).stroke(0);
            for (int i = 0; i < this.widths.length; i++) {
                List<Line> lines = cells.get(i);
                List<Line> shown = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
                Align align = head ? Align.CENTRE : this.annex.columns().get(i).align();
                double down = head ? (height - shown.size() * style.lineHeight()) / 2 : PADDING;
                cell(ink, style, shown, align, x, top - down, this.widths[i]);
                ink.rectangle(x, top - height, this.widths[i], height).operator("S");
                x += this.widths[i];
            }
        });
    }

    private static void cell(PdfInk ink, TextStyle style, List<Line> lines, Align align, double x, double top,
            double width) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double spare = width - 2 * PADDING - line.width();
            double shift = switch (align) {
                case LEFT -> 0;
                case CENTRE -> spare / 2;
                case RIGHT -> spare;
            };
            style.set(ink, line.text(), x + PADDING + shift, top - i * style.lineHeight());
        }
    }

    /** A row that is one cell. */
    private static Piece wide(TextStyle style, String text) {
        Piece inner = style.ragged(text, PdfFlow.WIDTH - 2 * PADDING, 0);
        double height = inner.height() + 2 * PADDING;
        return new Piece(0, height, 0, (ink, left, top) -> {
            inner.drawing().draw(ink, left + PADDING, top - PADDING);
            ink.width(RULE).stroke(0).rectangle(left, top - height, PdfFlow.WIDTH, height).operator("S");
        });
    }

}
