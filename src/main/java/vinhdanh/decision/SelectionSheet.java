package vinhdanh.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.document.Cell;
import vinhdanh.document.Shade;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.shared.Bilingual;

/**
 * Writes {@code selection.xlsx}, for an officer to read: how the seats were filled, every
 * candidate with its reason, how the seats fell on groups. Birth dates and citizen
 * numbers are not in it.
 */
public final class SelectionSheet {

    private final Selection selection;

    private final String campaign;

    private SelectionSheet(Selection selection, String campaign) {
        this.selection = selection;
        this.campaign = campaign;
    }

    /**
     * Writes into the stream, which the caller closes; the same selection and instant
     * give the same bytes.
     * @param campaign what the sheets are headed with, such as the number of the plan
     * @param made when the selection was made
     */
    public static void write(Selection selection, String campaign, OutputStream out, Instant made) throws IOException {
        SelectionSheet sheets = new SelectionSheet(selection, campaign);
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, made)) {
            workbook.title("Kết quả xét chọn – " + campaign);
            try (SheetWriter sheet = workbook.sheet("Tổng hợp")) {
                sheets.seats(sheet);
            }
            try (SheetWriter sheet = workbook.sheet("Danh sách")) {
                sheets.candidates(sheet);
            }
            try (SheetWriter sheet = workbook.sheet("Cơ cấu")) {
                sheets.fairness(sheet);
            }
        }
    }

    private void seats(SheetWriter sheet) throws IOException {
        sheet.widths(70, 10, 10, 34, 34, 24).landscape();
        sheet.title("Số suất đã xét chọn / How the seats were filled – " + this.campaign, 6);
        sheet.row(Cell.text("Thứ tự xét / Order: " + String.join(" > ", criteria())));
        sheet.row(Cell.text("Mã bốc thăm / Seed of the draw: " + this.selection.order().draw().seed()));
        sheet.row();
        sheet.headings("Phạm vi / Seats for", "Số suất / Seats", "Đã chọn / Chosen",
                "Người, tập thể được chọn cuối cùng / Last one in", "Đơn vị đề nghị / Unit", "Kết quả / Merit");
        sheet.ruled(true);
        for (Selection.Filling filling : this.selection.fillings()) {
            sheet.row(seats(filling));
        }
        sheet.filtered();
    }

    private static List<Cell> seats(Selection.Filling filling) {
        Cap cap = filling.cap();
        Cell name = Cell.text("    ".repeat(depth(cap)) + both(cap.name())).wrapped();
        Cell taken = Cell.number(filling.taken()).shade((filling.taken() == cap.seats()) ? Shade.GOOD : Shade.WARNING);
        return List.of((cap.within() == null) ? name.bold() : name, Cell.number(cap.seats()), taken,
                Cell.text(filling.lastIn().map(Candidate::name).orElse(null)).wrapped(),
                Cell.text(filling.lastIn().map(last -> last.unit().name()).orElse(null)).wrapped(),
                Cell.text(filling.lastIn().map(last -> last.merit().words().vi()).orElse(null)));
    }

    private void candidates(SheetWriter sheet) throws IOException {
        sheet.widths(8, 20, 34, 34, 34, 18, 10, 10, 10, 26, 70, 70).landscape();
        sheet.title("Kết quả xét chọn từng hồ sơ / Each nomination – " + this.campaign, 12);
        sheet.headings("Thứ hạng / Standing", "Kết luận / Outcome", "Họ và tên, tập thể / Name", "Đơn vị / Unit",
                "Danh sách / List", "Kết quả bình xét / Merit", "Thứ tự của đơn vị / Unit's order",
                "Ưu tiên / Priority", "Nữ / Women", "Số bốc thăm / Draw number", "Lý do", "Reason");
        sheet.ruled(true);
        for (int index = 0; index < this.selection.outcomes().size(); index++) {
            sheet.row(candidate(index));
        }
        sheet.filtered();
    }

    private List<Cell> candidate(int index) {
        Outcome outcome = this.selection.outcomes().get(index);
        Candidate candidate = outcome.candidate();
        Bilingual reason = this.selection.explain(outcome);
        return List.of((outcome.standing() > 0) ? Cell.number(outcome.standing()) : Cell.blank(),
                verdict(outcome.reason()), Cell.text(candidate.name()).wrapped(),
                Cell.text(candidate.unit().name()).wrapped(),
                Cell.text(candidate.cap().numbering().name().vi()).wrapped(), Cell.text(merit(candidate)),
                Cell.number(candidate.preference()), tick(candidate.priority() != null), tick(candidate.woman()),
                Cell.text(this.selection.drawNumber(index).orElse(null)).wrapped(), Cell.text(reason.vi()).wrapped(),
                Cell.text(reason.en()).wrapped());
    }

    private void fairness(SheetWriter sheet) throws IOException {
        sheet.widths(34, 24, 50, 14, 14, 14, 12).landscape();
        sheet.title("Cơ cấu được chọn / How the seats fell – " + this.campaign, 7);
        sheet.headings("Tiêu chí / Trait", "Đối tượng / Subject", "Nhóm / Group", "Đề nghị / Proposed",
                "Được xét / Considered", "Được chọn / Chosen", "Tỷ lệ / Share");
        sheet.ruled(true);
        for (Fairness.Figure figure : Fairness.of(this.selection).figures()) {
            sheet.row(Cell.text(both(figure.trait().title())), Cell.text(both(figure.subject().title())),
                    Cell.text(both(figure.group())).wrapped(), Cell.number(figure.proposed()),
                    Cell.number(figure.considered()), Cell.number(figure.chosen()), share(figure));
        }
        sheet.filtered();
    }

    /** Chosen of considered, in whole percent. */
    private static Cell share(Fairness.Figure figure) {
        return (figure.considered() == 0) ? Cell.blank()
                : Cell.text(Math.round(100.0 * figure.chosen() / figure.considered()) + "%").centred();
    }

    private static Cell verdict(Reason reason) {
        return switch (reason) {
            case Reason.Chosen _ -> Cell.text("Được chọn / Chosen").shade(Shade.GOOD);
            case Reason.CapFull _ -> Cell.text("Hết suất / No seat left");
            case Reason.NoSeat _ -> Cell.text("Không có suất / No seat");
            case Reason.Held _ -> Cell.text("Tạm dừng xét / Held").shade(Shade.HELD);
            case Reason.NotEligible _ -> Cell.text("Không đủ điều kiện / Not eligible").shade(Shade.FAULT);
        };
    }

    private static String merit(Candidate candidate) {
        String merit = candidate.merit().words().vi();
        return (candidate.bonus() == 0) ? merit : merit + " + " + candidate.bonus();
    }

    private static Cell tick(boolean is) {
        return is ? Cell.text("x").centred() : Cell.blank();
    }

    private List<String> criteria() {
        return this.selection.order().criteria().stream().map(by -> both(title(by))).toList();
    }

    private static Bilingual title(Criterion by) {
        return switch (by) {
            case PRIORITY -> new Bilingual("ưu tiên của tuyến", "priority of the line");
            case MERIT -> new Bilingual("kết quả bình xét", "merit");
            case UNIT_ORDER -> new Bilingual("thứ tự của đơn vị", "the unit's order");
            case WOMEN -> new Bilingual("ưu tiên nữ", "women first");
            case DRAW -> new Bilingual("bốc thăm", "draw");
        };
    }

    private static int depth(Cap cap) {
        Cap outer = cap.within();
        return (outer == null) ? 0 : 1 + depth(outer);
    }

    private static String both(Bilingual text) {
        return text.vi().toLowerCase(Locale.ROOT).equals(text.en().toLowerCase(Locale.ROOT)) ? text.vi()
                : text.vi() + " / " + text.en();
    }

}
