package vinhdanh.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines: at spaces, at the line ends that it has, and inside a word
 * only when the word alone is wider than the line.
 */
final class LineBreaker {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern GAP = Pattern.compile("[ \\t\\u200B\\f]+");

    private LineBreaker() {
    }

    /**
     * One line of one face.
     *
     * @param text its text
     * @param width its width in points
     * @param last whether its paragraph ends with it, so that it is not stretched
     */
    record Line(String text, double width, boolean last) {

        /** How many spaces can be widened. */
        int gaps() {
            int gaps = 0;
            for (int i = 0; i < this.text.length(); i++) {
                gaps += this.text.charAt(i) == ' ' ? 1 : 0;
            }
            return gaps;
        }

    }

    /** Breaks a text for a width that all lines have. */
    static List<Line> lines(Typeface face, double size, String text, double width) {
        return lines(face, size, text, width, width);
    }

    /** Breaks a text whose first line has less room. */
    static List<Line> lines(Typeface face, double size, String text, double first, double others) {
        List<Line> lines = new ArrayList<>();
        for (String part : LINE_END.split(text, -1)) {
            paragraph(lines, face, size, part, lines.isEmpty() ? first : others, others);
        }
        return lines;
    }

    private static void paragraph(List<Line> lines, Typeface face, double size, String text, double first,
            double others) {
        double room = first;
        double space = face.width(" ", size);
        StringBuilder line = new StringBuilder();
        double filled = 0;
        for (String word : words(face, size, text, Math.min(first, others))) {
            double width = face.width(word, size);
            if (!line.isEmpty() && filled + space + width > room + 0.01) {
                lines.add(new Line(line.toString(), filled, false));
                line.setLength(0);
                filled = 0;
                room = others;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                filled += space;
            }
            line.append(word);
            filled += width;
        }
        lines.add(new Line(line.toString(), filled, true));
    }

    /** The words, those that no line can hold cut into pieces that one can. */
    private static List<String> words(Typeface face, double size, String text, double room) {
        List<String> words = new ArrayList<>();
        for (String word : GAP.split(text)) {
            String rest = word;
            while (rest.length() > 1 && face.width(rest, size) > room) {
                int end = 1;
                while (end < rest.length() && face.width(rest.substring(0, end + 1), size) <= room) {
                    end++;
                }
                int joint = Math.max(rest.lastIndexOf('/', end - 1), rest.lastIndexOf('-', end - 1));
                end = joint > 0 ? joint + 1 : end;
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        return words;
    }

}
