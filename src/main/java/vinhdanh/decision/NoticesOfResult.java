package vinhdanh.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.DocumentDocx;
import vinhdanh.document.DocumentPdf;
import vinhdanh.law.LawBook;
import vinhdanh.law.WorkingDays;

/** The notices by which units are told what became of whom they proposed. */
@Component
public class NoticesOfResult {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private static final int USUAL_WORKING_DAYS = 10;

    private final UnitResults results;

    private final LawBook law;

    private final Clock clock;

    NoticesOfResult(UnitResults results, LawBook law, Clock clock) {
        this.results = results;
        this.law = law;
        this.clock = clock;
    }

    /** A unit that is told the result. */
    public record Unit(UUID id, String name) {
    }

    public List<Unit> listUnits(Decision decision) {
        return this.results.listUnits(decision).stream().map(unit -> new Unit(unit.id(), unit.name())).toList();
    }

    /** Until when units are told: so many working days after the decision. */
    public LocalDate due(Decision decision) {
        int days = this.law.eligibilityRule("notify-result", decision.day(), decision.campaign().plan().jurisdiction())
            .map(rule -> rule.figures().get("working-days"))
            .map(figure -> figure.intValue())
            .orElse(USUAL_WORKING_DAYS);
        return DAYS.after(decision.day(), days);
    }

    /** The notice to a unit; empty when it has nothing to be told. */
    public Optional<byte[]> pdf(Decision decision, UUID unit) {
        return document(decision, unit).map(document -> bytes(document, DocumentPdf::write));
    }

    public Optional<byte[]> docx(Decision decision, UUID unit) {
        return document(decision, unit).map(document -> bytes(document, DocumentDocx::write));
    }

    private Optional<AdministrativeDocument> document(Decision decision, UUID unit) {
        return this.results.listUnits(decision)
            .stream()
            .filter(told -> told.id().equals(unit))
            .findFirst()
            .map(told -> new NoticeText(decision, this.law, told.name(),
                    decision.awards().stream().filter(award -> award.unit().value().equals(unit)).toList(),
                    this.results.listOthers(decision, unit))
                .document(due(decision), this.clock.instant()));
    }

    private static byte[] bytes(AdministrativeDocument document, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(document, out);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** How a document is written. */
    @FunctionalInterface
    private interface Format {

        void write(AdministrativeDocument document, ByteArrayOutputStream out) throws IOException;

    }

}
