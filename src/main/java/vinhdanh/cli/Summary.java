package vinhdanh.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.decision.Decision;
import vinhdanh.decision.Outcome;
import vinhdanh.decision.Reason;
import vinhdanh.decision.Selection;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.ledger.Checkpoint;
import vinhdanh.nomination.report.ImportReport;

/**
 * The result in figures, as {@code summary.json} holds it.
 *
 * @param plan number and symbol of the plan
 * @param regime id of the regime whose procedure governs dossiers received by the closing
 * day
 * @param decisionDate the day of the decision, whose law sets the money
 * @param faults how often each code was found
 * @param rewardMoney whole đồng
 * @param seed the seed of the draw
 */
record Summary(String plan, String regime, String decisionDate, ReadFiles files, Rows rows, Map<String, Integer> faults,
        List<Line> lines, long rewardMoney, String seed, Log ledger) {

    /** How many files were read, and how many refused whole. */
    record ReadFiles(int read, int refused) {
    }

    /**
     * What became of the rows: read = accepted + held + refused; warnings count faults,
     * not rows.
     */
    record Rows(int read, int accepted, int held, int refused, int warnings) {
    }

    /**
     * One line for one kind of subject.
     *
     * @param proposed the rows that name it
     * @param eligible those of them that could be chosen
     */
    record Line(String code, String subject, int seats, int proposed, int eligible, int held, int chosen) {
    }

    /** The signed state of the ledger. */
    record Log(long size, String root) {
    }

    static Summary of(LawBook law, ImportReport report, Selection selection, Decision decision, String seed,
            Checkpoint checkpoint) {
        Plan plan = decision.campaign().plan();
        return new Summary(plan.number(), law.procedureOn(plan.proposals().closing()).id(), decision.day().toString(),
                ImportStep.files(report), ImportStep.rows(report), ImportStep.faults(report),
                lines(plan, report, selection, decision), decision.rewardMoney().dong(), seed,
                new Log(checkpoint.size(), checkpoint.root().base64()));
    }

    private static List<Line> lines(Plan plan, ImportReport report, Selection selection, Decision decision) {
        List<Line> lines = new ArrayList<>();
        for (QuotaLine line : plan.lines()) {
            line.seats().keySet().stream().sorted().forEach(subject -> {
                List<Outcome> all = selection.outcomes()
                    .stream()
                    .filter(outcome -> outcome.candidate().line().equals(line.code())
                            && outcome.candidate().subject() == subject)
                    .toList();
                int eligible = (int) all.stream().filter(outcome -> outcome.standing() > 0).count();
                int held = (int) all.stream().filter(outcome -> outcome.reason() instanceof Reason.Held).count();
                lines.add(new Line(line.code(), subject.code(), line.seats(subject),
                        ImportStep.proposed(report, line.code(), subject), eligible, held,
                        chosen(decision, line, subject)));
            });
        }
        return lines;
    }

    private static int chosen(Decision decision, QuotaLine line, SubjectKind subject) {
        return (int) decision.awards(subject).stream().filter(award -> award.line().equals(line.code())).count();
    }

    void write(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(file, (json.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void tell(Console console) {
        console.say("%d tệp, %d dòng: nhận %d, tạm dừng %d, từ chối %d, cảnh báo %d.".formatted(this.files.read(),
                this.rows.read(), this.rows.accepted(), this.rows.held(), this.rows.refused(), this.rows.warnings()),
                "%d files, %d rows: %d accepted, %d held, %d refused, %d warnings.".formatted(this.files.read(),
                        this.rows.read(), this.rows.accepted(), this.rows.held(), this.rows.refused(),
                        this.rows.warnings()));
        for (Line line : this.lines) {
            console.line("  %-10s %-10s %4d / %d".formatted(line.code(), line.subject(), line.chosen(), line.seats()));
        }
        console.say("Tiền thưởng: %s.".formatted(VietnameseFormat.money(this.rewardMoney)),
                "Reward money: %s đồng.".formatted(String.format(Locale.ENGLISH, "%,d", this.rewardMoney)));
    }

    /** Where to read what was wrong in which cell, if anything was. */
    void pointToFaults(Console console, Path result) {
        if (!this.faults.isEmpty()) {
            Path report = result.resolve("import-report.xlsx");
            console.say("Các chỗ cần sửa, từng ô một, nằm trong " + report,
                    "What was wrong, cell by cell, is in " + report);
        }
    }

}
