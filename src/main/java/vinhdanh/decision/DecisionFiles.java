package vinhdanh.decision;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.DocumentDocx;
import vinhdanh.document.DocumentPdf;
import vinhdanh.law.LawBook;

/** Writes the files that a decision gives rise to. */
@Component
public class DecisionFiles {

    private final Clock clock;

    DecisionFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes {@code decision.pdf} and {@code decision.docx}, with the same words, and
     * {@code payments.xlsx}.
     */
    public void write(Decision decision, LawBook law, Path folder) throws IOException {
        Instant made = this.clock.instant();
        writeText(decision, law, folder);
        write(folder.resolve("payments.xlsx"), out -> PaymentList.write(decision, law, made, out));
    }

    /** The decision alone, as for one that pays nothing. */
    void writeText(Decision decision, LawBook law, Path folder) throws IOException {
        AdministrativeDocument document = DecisionText.of(decision, law, this.clock.instant());
        write(folder.resolve("decision.pdf"), out -> DocumentPdf.write(document, out));
        write(folder.resolve("decision.docx"), out -> DocumentDocx.write(document, out));
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.to(out);
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    private interface Content {

        void to(OutputStream out) throws IOException;

    }

}
