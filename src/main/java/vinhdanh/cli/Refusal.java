package vinhdanh.cli;

import java.util.List;

import vinhdanh.shared.Bilingual;

/** A command ends here: with which code, and with which sentences. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private final transient List<Bilingual> sentences;

    Refusal(ExitCode code, List<Bilingual> sentences) {
        super(sentences.isEmpty() ? code.name() : sentences.getFirst().en());
        this.code = code;
        this.sentences = List.copyOf(sentences);
    }

    Refusal(ExitCode code, String vi, String en) {
        this(code, List.of(new Bilingual(vi, en)));
    }

    ExitCode code() {
        return this.code;
    }

    List<Bilingual> sentences() {
        return this.sentences;
    }

}
