package vinhdanh.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.document.XlsxWriter;
import vinhdanh.law.LawBook;
import vinhdanh.law.LawBook.Reward;
import vinhdanh.law.SubjectKind;

/** The list by which reward money is paid and signed for, with its sums in words. */
final class PaymentList {

    private static final int COLUMNS = 7;

    private PaymentList() {
    }

    static void write(Decision decision, LawBook law, Instant made, OutputStream out) throws IOException {
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, made)) {
            SheetWriter sheet = workbook.sheet("Danh sách chi thưởng").landscape().widths(6, 34, 44, 34, 20, 18, 20);
            sheet.title("DANH SÁCH CHI TIỀN THƯỞNG", COLUMNS);
            sheet.row(Cell.text("Kèm theo Quyết định số %s %s".formatted(decision.number(),
                    VietnameseFormat.longDate(decision.day())))
                .italic());
            base(decision, law).ifPresent(reward -> write(sheet,
                    Cell.text("Mức lương cơ sở: %s (%s)".formatted(
                            VietnameseFormat.money(reward.base().amount().dong()), reward.base().source().reference()))
                        .italic()));
            sheet.row();
            sheet.headings("TT", "Tập thể, cá nhân", "Chức vụ, đơn vị", "Đơn vị trình", "Mức (× lương cơ sở)",
                    "Tiền thưởng (đồng)", "Ký nhận");
            sheet.ruled(true);
            for (SubjectKind kind : List.of(SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD, SubjectKind.INDIVIDUAL)) {
                section(sheet, decision.awards(kind), kind, decision, law);
            }
            total(sheet, decision);
        }
    }

    private static java.util.Optional<Reward> base(Decision decision, LawBook law) {
        return decision.awards().stream().findFirst().flatMap(award -> DecisionText.reward(award, decision, law));
    }

    private static void write(SheetWriter sheet, Cell cell) {
        try {
            sheet.row(cell);
        }
        catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static void section(SheetWriter sheet, List<Award> awards, SubjectKind kind, Decision decision, LawBook law)
            throws IOException {
        if (awards.isEmpty()) {
            return;
        }
        long sum = awards.stream().mapToLong(award -> award.reward().dong()).sum();
        sheet.row(Cell.blank(), Cell.text(kind.title().vi()).bold(), Cell.blank(), Cell.blank(), Cell.blank(),
                Cell.number(sum).bold(), Cell.blank());
        for (Award award : awards) {
            String multiplier = DecisionText.reward(award, decision, law).map(Reward::multiplier).orElse("–");
            sheet.row(Cell.number(award.position()).centred(), Cell.text(award.addressed()).wrapped(),
                    Cell.text(award.description()).wrapped(), Cell.text(award.unitName()).wrapped(),
                    Cell.text(multiplier).centred(), Cell.number(award.reward().dong()), Cell.blank());
        }
    }

    private static void total(SheetWriter sheet, Decision decision) throws IOException {
        long sum = decision.rewardMoney().dong();
        sheet.row(Cell.blank(), Cell.text("TỔNG CỘNG").bold(), Cell.blank(), Cell.blank(), Cell.blank(),
                Cell.number(sum).bold(), Cell.blank());
        sheet.ruled(false);
        sheet.row();
        sheet.row(Cell.text("Bằng chữ: " + VietnameseFormat.moneyInWords(sum) + ".").bold());
    }

}
