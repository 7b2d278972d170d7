package vinhdanh.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A command as a person can paste it into a shell. */
final class PasteLine {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,-]+");

    private PasteLine() {
    }

    /**
     * "./vinhdanh verify 'kết quả 1'".
     * @param launcher how the program was called
     * @param command the command
     * @param path what it is given
     */
    static String of(String launcher, String command, Path path) {
        String text = path.toString();
        return quoted(launcher) + " " + command + " " + quoted(text.startsWith("-") ? "./" + text : text);
    }

    /**
     * The word as a shell reads it back; single quotes keep everything but themselves.
     */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

}
