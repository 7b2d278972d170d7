package vinhdanh.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that stands whole on one page.
 *
 * @param before the space above it, in points, which the head of a page swallows
 * @param height its height in points
 * @param lines how many lines of running text it holds
 * @param drawing draws it, given its upper left corner
 */
record Piece(double before, double height, int lines, Drawing drawing) {

    /** Draws something whose upper left corner is given. */
    @FunctionalInterface
    interface Drawing {

        void draw(PdfInk ink, double left, double top);

    }

    /** The pieces one below the other, never apart. */
    static Piece together(List<Piece> pieces) {
        double height = -pieces.getFirst().before;
        int lines = 0;
        for (Piece piece : pieces) {
            height += piece.before + piece.height;
            lines += piece.lines;
        }
        return new Piece(pieces.getFirst().before, height, lines, (ink, left, top) -> {
            double y = top + pieces.getFirst().before;
            for (Piece piece : pieces) {
                y -= piece.before;
                piece.drawing.draw(ink, left, y);
                y -= piece.height;
            }
        });
    }

    /** Two pieces side by side, the second so many points to the right. */
    static Piece beside(Piece left, Piece right, double distance) {
        return new Piece(Math.max(left.before, right.before), Math.max(left.height, right.height), 0, (ink, x, top) -> {
            left.drawing.draw(ink, x, top);
            right.drawing.draw(ink, x + distance, top);
        });
    }

    /**
     * A paragraph's lines as pieces that may part between pages, but never so that one
     * line stands alone.
     */
    static List<Piece> paragraph(List<Piece> lines) {
        int count = lines.size();
        if (count <= 3) {
            return List.of(together(lines));
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(together(lines.subList(0, 2)));
        pieces.addAll(lines.subList(2, count - 2));
        pieces.add(together(lines.subList(count - 2, count)));
        return pieces;
    }

}
