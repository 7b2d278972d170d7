package vinhdanh.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.document.Cell;
import vinhdanh.document.Shade;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

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
                new SeatsSheet(selection, campaign).write(sheet);
            }
            try (SheetWriter sheet = workbook.sheet("Danh sách")) {
                sheets.candidates(sheet);
            }
            try (SheetWriter sheet = workbook.sheet("Cơ cấu")) {
                sheets.fairness(sheet);
            }
        }
    }

    private void candidates(SheetWriter sheet) throws IOException {
        sheet.widths(7, 14, 24, 20, 26, 10, 8, 8, 8, 60, 19, 60).landscape().keeping(3).printed(10);
        sheet.title("Kết quả xét chọn từng hồ sơ – " + this.campaign, 10);
        sheet.subtitle("Each nomination", 10);
        sheet.headings("Thứ hạng / Rank", "Kết luận / Outcome", "Họ và tên, tập thể / Name", "Đơn vị / Unit",
                "Danh sách / List", "Bình xét / Merit", "Thứ tự / Order", "Ưu tiên / Priority", "Nữ / Women", "Lý do",
                "Số bốc thăm / Draw number", "Reason");
        sheet.ruled(true);
        for (int index = 0; index < this.selection.outcomes().size(); index++) {
            sheet.row(candidate(index));
        }
        for (Refused refused : this.selection.refused()) {
            sheet.row(refused(refused));
        }
        sheet.filtered();
    }

    private List<Cell> candidate(int index) {
        Outcome outcome = this.selection.outcomes().get(index);
        Candidate candidate = outcome.candidate();
        Bilingual reason = this.selection.explain(outcome);
        return List.of((outcome.standing() > 0) ? Cell.number(outcome.standing()).centred() : Cell.blank(),
                verdict(outcome.reason()).wrapped(), Cell.text(candidate.name()).wrapped(),
                Cell.text(candidate.unit().name()).wrapped(),
                Cell.text(capital(candidate.cap().numbering().name().vi())).wrapped(),
                Cell.text(merit(candidate)).wrapped(), Cell.number(candidate.preference()).centred(),
                tick(candidate.priority() != null), tick(candidate.woman()), Cell.text(reason.vi()).wrapped(),
                Cell.text(drawn(index)).wrapped(), Cell.text(reason.en()).wrapped());
    }

    private static List<Cell> refused(Refused refused) {
        Bilingual reason = refused.reason();
        return List.of(Cell.blank(), Cell.text("Từ chối / Refused").shade(Shade.FAULT).wrapped(),
                Cell.text(refused.name().isEmpty() ? "(không ghi tên / no name)" : refused.name()).wrapped(),
                Cell.text(refused.unit().name()).wrapped(), Cell.text(refused.list()).wrapped(), Cell.blank(),
                Cell.blank(), Cell.blank(), Cell.blank(), Cell.text(reason.vi()).wrapped(), Cell.blank(),
                Cell.text(reason.en()).wrapped());
    }

    /**
     * As much of the number as its reason shows; whoever wants all of it repeats the
     * draw.
     */
    private @Nullable String drawn(int index) {
        return this.selection.drawNumber(index).map(Wording::shown).orElse(null);
    }

    private void fairness(SheetWriter sheet) throws IOException {
        sheet.widths(28, 22, 46, 11, 12, 11, 9).landscape();
        sheet.title("Cơ cấu được chọn – " + this.campaign, 7);
        sheet.subtitle("How the seats fell", 7);
        sheet.headings("Tiêu chí / Trait", "Đối tượng / Subject", "Nhóm / Group", "Đề nghị / Proposed",
                "Được xét / Considered", "Được chọn / Chosen", "Tỷ lệ / Share");
        sheet.ruled(true);
        for (Fairness.Figure figure : Fairness.of(this.selection).figures()) {
            sheet.row(Cell.text(both(figure.trait().title())).wrapped(),
                    Cell.text(both(figure.subject().title())).wrapped(), Cell.text(both(figure.group())).wrapped(),
                    Cell.number(figure.proposed()).centred(), Cell.number(figure.considered()).centred(),
                    Cell.number(figure.chosen()).centred(), share(figure));
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
            case Reason.Taken _ -> Cell.text("Hết suất từ đợt trước / Taken earlier");
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

    private static String capital(String text) {
        return Text.upper(text.substring(0, 1)) + text.substring(1);
    }

    private static String both(Bilingual text) {
        return text.vi().toLowerCase(Locale.ROOT).equals(text.en().toLowerCase(Locale.ROOT)) ? text.vi()
                : text.vi() + " / " + text.en();
    }

}
