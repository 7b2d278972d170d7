package vinhdanh.cli;

import java.io.PrintStream;
import java.util.Optional;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/**
 * What a command says to the person who gave it: in both languages, or in the one they
 * chose.
 */
final class Console {

    private final PrintStream out;

    private final PrintStream problems;

    private final Optional<Language> language;

    private final boolean terminal;

    Console(PrintStream out, PrintStream problems, Optional<Language> language, boolean terminal) {
        this.out = out;
        this.problems = problems;
        this.language = language;
        this.terminal = terminal;
    }

    static Console ofThisProcess(Surroundings surroundings) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new Console(System.out, System.err, surroundings.language(), terminal);
    }

    void say(Bilingual words) {
        print(this.out, words);
    }

    void say(String vi, String en) {
        say(new Bilingual(vi, en));
    }

    /** The same in every language. */
    void line(String text) {
        this.out.println(text);
    }

    void complain(Bilingual words) {
        print(this.problems, words);
    }

    Progress progress() {
        return new Progress(this, this.terminal);
    }

    /** Writes over the last line of a terminal. */
    void overwrite(Bilingual words) {
        this.out.print("\r\u001b[K" + words.in(this.language.orElse(Language.VI)));
        this.out.flush();
    }

    void endOverwriting() {
        this.out.print("\r\u001b[K");
        this.out.flush();
    }

    private void print(PrintStream stream, Bilingual words) {
        if (this.language.isPresent()) {
            stream.println(words.in(this.language.get()));
        }
        else {
            stream.println(words.vi());
            if (!words.en().equals(words.vi())) {
                stream.println(words.en());
            }
        }
    }

}
