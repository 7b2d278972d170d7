package vinhdanh.decision;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.document.Cell;
import vinhdanh.document.Shade;
import vinhdanh.document.SheetWriter;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** The first sheet of {@code selection.xlsx}: how each cap was filled, and the order. */
record SeatsSheet(Selection selection, String campaign) {

    void write(SheetWriter sheet) throws IOException {
        sheet.widths(58, 8, 8, 28, 24, 12, 70).landscape().keeping(1).printed(6);
        sheet.title("Số suất đã xét chọn – " + this.campaign, 6);
        sheet.subtitle("How the seats were filled", 6);
        sheet.note("Thứ tự xét: " + String.join(" > ", criteria().map(Bilingual::vi).toList()), 6);
        sheet.note("Order: " + String.join(" > ", criteria().map(Bilingual::en).toList()), 6);
        sheet.note("Mã bốc thăm / Seed of the draw: " + this.selection.order().draw().seed(), 6);
        sheet.row();
        sheet.headings("Phạm vi", "Số suất / Seats", "Đã chọn / Chosen", "Được chọn cuối cùng / Last one in",
                "Đơn vị đề nghị / Unit", "Kết quả / Merit", "Seats for");
        sheet.ruled(true);
        for (Selection.Filling filling : this.selection.fillings()) {
            sheet.row(cells(filling));
        }
        sheet.filtered();
    }

    private static List<Cell> cells(Selection.Filling filling) {
        Cap cap = filling.cap();
        Optional<Candidate> last = filling.lastIn();
        List<Cell> cells = List.of(Cell.text(title(cap, cap.name().vi())).wrapped(), Cell.number(cap.seats()).centred(),
                Cell.number(filling.taken()).centred().shade(shade(filling)),
                Cell.text(last.map(Candidate::name).orElse(null)).wrapped(),
                Cell.text(last.map(one -> one.unit().name()).orElse(null)).wrapped(),
                Cell.text(last.map(one -> one.merit().words().vi()).orElse(null)).wrapped(),
                Cell.text(title(cap, cap.name().en())).wrapped());
        return (depth(cap) > 1) ? cells : cells.stream().map(Cell::bold).toList();
    }

    /** A unit need not use its share; that a list isn't full is worth a look. */
    private static Shade shade(Selection.Filling filling) {
        if (filling.taken() == filling.cap().seats()) {
            return (filling.taken() == 0) ? Shade.NONE : Shade.GOOD;
        }
        return (depth(filling.cap()) > 1) ? Shade.NONE : Shade.WARNING;
    }

    private static String title(Cap cap, String name) {
        return "   ".repeat(depth(cap)) + Text.upper(name.substring(0, 1)) + name.substring(1);
    }

    private Stream<Bilingual> criteria() {
        return this.selection.order().criteria().stream().map(SeatsSheet::title);
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

}
