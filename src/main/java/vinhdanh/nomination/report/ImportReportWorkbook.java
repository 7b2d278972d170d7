package vinhdanh.nomination.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import vinhdanh.document.Cell;
import vinhdanh.document.Shade;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.report.ImportReport.Rows;

/**
 * The report of an import for people: a summary by file, every fault with its cure, and
 * the faulty rows as they were sent, the faulty cells coloured and commented.
 */
public final class ImportReportWorkbook {

    private static final Map<Effect, Shade> SHADES = Map.of(Effect.FILE_REFUSED, Shade.FAULT, Effect.ROW_REFUSED,
            Shade.FAULT, Effect.ROW_HELD, Shade.HELD, Effect.WARNING, Shade.WARNING);

    private static final Map<Effect, String> EFFECTS = Map.of(Effect.FILE_REFUSED, "Không nhận tệp / File refused",
            Effect.ROW_REFUSED, "Không nhận dòng / Row refused", Effect.ROW_HELD, "Tạm dừng xét / Row held",
            Effect.WARNING, "Cảnh báo / Warning");

    private ImportReportWorkbook() {
    }

    /**
     * Writes the report; the caller closes the stream. The files that were sent are read
     * once more for their faulty rows.
     * @param made the instant that the file bears
     */
    public static void write(ImportReport report, OutputStream out, Instant made) throws IOException {
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, made)) {
            workbook.title("Báo cáo nhập danh sách đề nghị khen thưởng, Kế hoạch " + report.plan());
            summary(report, workbook);
            codes(report, workbook);
            faults(report, workbook);
            for (SheetName sheet : List.of(SheetName.COLLECTIVES, SheetName.INDIVIDUALS)) {
                rows(report, workbook, sheet);
            }
        }
    }

    static Shade shade(Effect effect) {
        return SHADES.getOrDefault(effect, Shade.NONE);
    }

    private static void summary(ImportReport report, XlsxWriter workbook) throws IOException {
        try (SheetWriter sheet = workbook.sheet("Tổng hợp")) {
            sheet.widths(27, 30, 15, 11, 9, 11, 11, 13, 11, 19).landscape().keeping(1);
            sheet.title("Báo cáo nhập danh sách đề nghị khen thưởng – Kế hoạch " + report.plan(), 10);
            sheet.subtitle("Report on the import of nominations", 10);
            sheet.headings("Tệp / File", "Đơn vị / Unit", "Số tờ trình / Number", "Ngày / Date", "Số dòng / Rows",
                    "Nhận / Accepted", "Tạm dừng / Held", "Không nhận / Refused", "Cảnh báo / Warnings",
                    "Kết quả / Result");
            sheet.ruled(true);
            for (FileResult file : report.files()) {
                sheet.row(summary(file.file(), file, file.rows()));
            }
            sheet.filtered();
            sheet.row(summary("Tổng cộng / Total", null, report.rows()).stream().map(Cell::bold).toList());
        }
    }

    private static List<Cell> summary(String name, @Nullable FileResult file, Rows rows) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name).wrapped());
        cells.add(Cell.text((file != null) ? file.unit() : null).wrapped());
        cells.add(Cell.text((file != null) ? file.number() : null).wrapped());
        cells.add(Cell.date((file != null) ? file.day() : null));
        for (int count : new int[] { rows.read(), rows.accepted(), rows.held(), rows.refused(), rows.warnings() }) {
            cells.add(Cell.number(count).centred());
        }
        cells.add((file == null) ? Cell.blank() : result(file));
        return cells;
    }

    private static Cell result(FileResult file) {
        return file.refused() ? Cell.text(EFFECTS.get(Effect.FILE_REFUSED)).wrapped().shade(Shade.FAULT)
                : Cell.text("Đã nhận / Taken").shade(Shade.GOOD);
    }

    private static void codes(ImportReport report, XlsxWriter workbook) throws IOException {
        try (SheetWriter sheet = workbook.sheet("Loại lỗi")) {
            sheet.widths(8, 44, 44, 26, 10).landscape();
            sheet.title("Các loại lỗi / Kinds of faults", 5);
            sheet.headings("Mã / Code", "Lỗi", "Fault", "Hệ quả / Effect", "Số lần / Count").ruled(true);
            for (Map.Entry<FaultCode, Integer> fault : report.faults().entrySet()) {
                FaultCode code = fault.getKey();
                sheet.row(Cell.text(code.name()).bold().centred(), Cell.text(code.title().vi()).wrapped(),
                        Cell.text(code.title().en()).wrapped(),
                        Cell.text(EFFECTS.get(code.effect())).wrapped().shade(shade(code.effect())),
                        Cell.number(fault.getValue()).centred());
            }
        }
    }

    private static void faults(ImportReport report, XlsxWriter workbook) throws IOException {
        try (SheetWriter sheet = workbook.sheet("Lỗi")) {
            sheet.widths(22, 10, 7, 7, 16, 46, 34, 46, 34).landscape().keeping(3).printed(7);
            sheet
                .headings("Tệp / File", "Trang / Sheet", "Ô / Cell", "Mã / Code", "Hệ quả / Effect", "Nội dung",
                        "Cách khắc phục", "Fault", "Cure")
                .ruled(true);
            for (FileResult file : report.files()) {
                for (Fault fault : file.faults()) {
                    sheet.row(Cell.text(fault.file()).wrapped(), Cell.text(fault.sheet()),
                            Cell.text(fault.cell()).centred(), Cell.text(fault.code().name()).bold().centred(),
                            Cell.text(EFFECTS.get(fault.effect())).wrapped().shade(shade(fault.effect())),
                            Cell.text(fault.sentence().vi()).wrapped(), Cell.text(fault.cure().vi()).wrapped(),
                            Cell.text(fault.sentence().en()).wrapped(), Cell.text(fault.cure().en()).wrapped());
                }
            }
            sheet.filtered();
        }
    }

    private static void rows(ImportReport report, XlsxWriter workbook, SheetName name) throws IOException {
        try (SheetWriter sheet = workbook.sheet(name.vi() + " có lỗi")) {
            DoubleStream own = name.columns().stream().mapToDouble(Column::width);
            List<String> headings = new ArrayList<>(List.of("Tệp / File", "Dòng / Row"));
            name.columns().forEach(column -> headings.add(column.heading().vi()));
            sheet.widths(DoubleStream.concat(DoubleStream.of(20, 6), own).toArray()).landscape().keeping(2);
            sheet.headings(headings.toArray(String[]::new)).ruled(true);
            FaultyRows faulty = new FaultyRows(name);
            for (FileResult file : report.files()) {
                faulty.write(file, sheet);
            }
            sheet.filtered();
        }
    }

}
