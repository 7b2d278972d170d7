package vinhdanh.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.document.XlsxWriter;
import vinhdanh.law.AwardForm;
import vinhdanh.law.LawBook;
import vinhdanh.law.Reward;

/**
 * The list by which reward money is paid and signed for, with its sum in words and the
 * signatures that an accounts office asks for.
 */
final class PaymentList {

    private static final int COLUMNS = 7;

    /** Room for signatures, in rows. */
    private static final int SIGNING = 5;

    private final Decision decision;

    private final LawBook law;

    private final SheetWriter sheet;

    private PaymentList(Decision decision, LawBook law, SheetWriter sheet) {
        this.decision = decision;
        this.law = law;
        this.sheet = sheet;
    }

    static void write(Decision decision, LawBook law, Instant made, OutputStream out) throws IOException {
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, made)) {
            workbook.title("Danh sách chi tiền thưởng – Quyết định số " + decision.number());
            try (SheetWriter sheet = workbook.sheet("Danh sách chi thưởng")) {
                sheet.landscape().widths(5, 34, 34, 26, 13, 15, 16);
                new PaymentList(decision, law, sheet).write();
            }
        }
    }

    private void write() throws IOException {
        head();
        this.sheet.ruled(true);
        Conferrals conferrals = Conferrals.of(this.decision, this.law);
        for (AwardForm form : conferrals.forms()) {
            form(form, conferrals);
        }
        long sum = this.decision.rewardMoney().dong();
        sum("TỔNG CỘNG / TOTAL", sum);
        this.sheet.ruled(false).row();
        this.sheet.row(Cell.text("Bằng chữ: " + VietnameseFormat.moneyInWords(sum) + ".").bold());
        signatures();
    }

    private void head() throws IOException {
        this.sheet.title("DANH SÁCH CHI TIỀN THƯỞNG", COLUMNS);
        this.sheet.subtitle(DecisionText.source(this.decision), COLUMNS);
        this.sheet.subtitle("List of reward payments", COLUMNS);
        this.sheet.row();
        Optional<Reward> any = this.decision.awards().stream().findFirst().flatMap(this::reward);
        if (any.isPresent()) {
            this.sheet.row(Cell
                .text("Mức lương cơ sở: %s (%s)".formatted(VietnameseFormat.money(any.get().base().amount().dong()),
                        any.get().base().source().reference()))
                .italic());
        }
        this.sheet.headings("TT / No.", "Tập thể, cá nhân / Recipient", "Chức vụ, đơn vị / Post, unit",
                "Đơn vị trình / Proposed by", "Hệ số mức lương / Rate", "Tiền thưởng (đồng) / Reward",
                "Ký nhận / Signature");
    }

    private void form(AwardForm form, Conferrals conferrals) throws IOException {
        List<Conferral> lists = conferrals.of(form);
        if (conferrals.ofSeveralForms()) {
            sum(form.name().vi() + " / " + form.name().en(), lists.stream().mapToLong(PaymentList::sum).sum());
        }
        for (Conferral list : lists) {
            list(list);
        }
    }

    private void list(Conferral list) throws IOException {
        sum("%s (%s) / %s".formatted(list.subject().title().vi(), VietnameseFormat.twoDigits(list.awards().size()),
                list.subject().title().en()), sum(list));
        int number = 0;
        for (Award award : list.awards()) {
            number++;
            String rate = reward(award).map(Reward::multiplier).orElse("–").replace('.', ',');
            this.sheet.row(Cell.number(number).centred(), Cell.text(award.addressed()).wrapped(),
                    Cell.text(award.description()).wrapped(), Cell.text(award.unitName()).wrapped(),
                    Cell.text(rate).centred(), Cell.number(award.reward().dong()), Cell.blank());
        }
    }

    private static long sum(Conferral list) {
        return list.awards().stream().mapToLong(award -> award.reward().dong()).sum();
    }

    private void sum(String words, long dong) throws IOException {
        this.sheet.row(Cell.blank(), Cell.text(words).bold(), Cell.blank(), Cell.blank(), Cell.blank(),
                Cell.number(dong).bold(), Cell.blank());
    }

    private void signatures() throws IOException {
        this.sheet.row();
        this.sheet.row(signers("Người lập", "Kế toán trưởng", "Thủ trưởng đơn vị").stream().map(Cell::bold).toList());
        this.sheet
            .row(signers("(Ký, họ tên)", "(Ký, họ tên)", "(Ký, họ tên, đóng dấu)").stream().map(Cell::italic).toList());
        for (int row = 0; row < SIGNING; row++) {
            this.sheet.row();
        }
    }

    private static List<Cell> signers(String left, String middle, String right) {
        return List.of(Cell.blank(), Cell.text(left).centred(), Cell.text(middle).centred(), Cell.blank(), Cell.blank(),
                Cell.text(right).centred());
    }

    private Optional<Reward> reward(Award award) {
        return DecisionText.reward(award, this.decision, this.law);
    }

}
