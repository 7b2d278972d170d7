package vinhdanh.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import vinhdanh.shared.Bilingual;

/**
 * Long work, step by step: on a terminal with counts and the time left, elsewhere one
 * plain line a step.
 */
final class Progress {

    private static final long REFRESH = TimeUnit.MILLISECONDS.toNanos(100);

    private final Console console;

    private final boolean terminal;

    private int step;

    Progress(Console console, boolean terminal) {
        this.console = console;
        this.terminal = terminal;
    }

    /** A step begins; the step that was under way is over. */
    void step(String vi, String en) {
        this.step++;
        if (this.terminal) {
            this.console.endOverwriting();
        }
        this.console.say(new Bilingual(this.step + ". " + vi, this.step + ". " + en));
    }

    /**
     * Counts a step's work.
     * @param whole how much there is to do
     * @return to be told how much is done
     */
    IntConsumer counting(int whole) {
        if (!this.terminal) {
            return done -> {
            };
        }
        long began = System.nanoTime();
        long[] shown = { 0 };
        return done -> {
            long now = System.nanoTime();
            if (done >= whole) {
                this.console.endOverwriting();
            }
            else if (now - shown[0] > REFRESH) {
                shown[0] = now;
                long left = (done == 0) ? 0 : (now - began) / done * (whole - done);
                this.console.overwrite(words(done, whole, TimeUnit.NANOSECONDS.toSeconds(left)));
            }
        };
    }

    /** One file of several is being read. */
    void file(String name, int number, int files, long rows) {
        if (this.terminal) {
            Bilingual words = new Bilingual("   tệp %d/%d: %s, %,d dòng".formatted(number, files, name, rows),
                    "   file %d/%d: %s, %,d rows".formatted(number, files, name, rows));
            this.console.overwrite(words);
        }
    }

    private static Bilingual words(int done, int whole, long secondsLeft) {
        return new Bilingual("   %,d/%,d, còn khoảng %d giây".formatted(done, whole, secondsLeft),
                "   %,d/%,d, about %d s left".formatted(done, whole, secondsLeft));
    }

}
