package vinhdanh.nomination.fault;

import vinhdanh.shared.Bilingual;

/** Everything that can be wrong with a workbook, by the code that reports show. */
public enum FaultCode {

    W01(Effect.FILE_REFUSED, "Tệp không đọc được hoặc vượt giới hạn", "The file is not readable or beyond the limits"),
    W02(Effect.FILE_REFUSED, "Thiếu trang tính, cột hoặc mục bắt buộc", "A sheet, heading or entry is missing"),
    W03(Effect.FILE_REFUSED, "Kế hoạch hoặc đơn vị trình không hợp lệ", "The plan or the unit is not known or valid"),
    R01(Effect.ROW_REFUSED, "Ô bắt buộc để trống", "A required cell is empty"),
    R02(Effect.ROW_REFUSED, "Ô không đọc được", "A cell cannot be read"),
    R03(Effect.ROW_REFUSED, "Số định danh sai độ dài", "The citizen number has a wrong length"),
    R04(Effect.WARNING, "Số định danh không khớp năm sinh hoặc giới tính",
            "The citizen number disagrees with birth year or sex"),
    R05(Effect.ROW_REFUSED, "Hình thức hoặc tuyến phân bổ không phù hợp", "The award form or the line does not fit"),
    R06(Effect.ROW_REFUSED, "Trùng trong cùng tệp", "Twice in this file"),
    R07(Effect.ROW_HELD, "Đã được đơn vị khác đề nghị hoặc đã được khen",
            "Proposed by another unit or already commended"),
    R08(Effect.WARNING, "Có khả năng trùng", "Likely a duplicate"),
    R09(Effect.WARNING, "Văn bản có ký tự lạ hoặc giống công thức", "A text with odd characters or like a formula"),
    R10(Effect.ROW_REFUSED, "Không đủ phiếu", "Too few votes"),
    S01(Effect.ROW_REFUSED, "Vượt số được đề nghị", "More than may be proposed");

    private final Effect effect;

    private final Bilingual title;

    FaultCode(Effect effect, String vi, String en) {
        this.effect = effect;
        this.title = new Bilingual(vi, en);
    }

    public Effect effect() {
        return this.effect;
    }

    public Bilingual title() {
        return this.title;
    }

}
