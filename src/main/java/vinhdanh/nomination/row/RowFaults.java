package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.Locale;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.row.RowCells.Found;
import vinhdanh.shared.Bilingual;

/** The sentences of what is wrong with one cell or one row, and their cures. */
public final class RowFaults {

    private static final int QUOTED = 80;

    private static final int HIDDEN = 8;

    private RowFaults() {
    }

    static Found empty(Column column) {
        return of(FaultCode.R01, column, "Ô “%s” bắt buộc phải có.".formatted(vi(column)),
                "“%s” must be filled in.".formatted(en(column)), "Điền ô này.", "Fill in the cell.");
    }

    static Found formula(Column column) {
        return of(FaultCode.R02, column, "Ô “%s” là công thức; hệ thống không tính công thức.".formatted(vi(column)),
                "“%s” is a formula, and formulas are not computed.".formatted(en(column)),
                "Chép ô rồi dán lại dưới dạng giá trị (Paste Special > Values).",
                "Copy the cell and paste it as a value (Paste Special > Values).");
    }

    static Found error(Column column, String shown) {
        return of(FaultCode.R02, column, "Ô “%s” là lỗi %s.".formatted(vi(column), shown),
                "“%s” is the error %s.".formatted(en(column), shown), "Ghi lại giá trị đúng.", "Type the right value.");
    }

    static Found dateInstead(Column column) {
        return of(FaultCode.R02, column, "Ô “%s” bị phần mềm đổi thành ngày.".formatted(vi(column)),
                "“%s” was turned into a date by the spreadsheet program.".formatted(en(column)),
                "Định dạng ô là Văn bản (Text) rồi gõ lại.", "Format the cell as Text and type it again.");
    }

    static Found notADay(Column column, String typed) {
        return of(FaultCode.R02, column, "“%s” không phải là ngày ở cột “%s”.".formatted(quote(typed), vi(column)),
                "“%s” is not a day, in “%s”.".formatted(quote(typed), en(column)),
                "Ghi ngày/tháng/năm, ví dụ 06/04/1985.", "Write day/month/year, such as 06/04/1985.");
    }

    static Found unlikelyBirth(LocalDate birth) {
        return of(FaultCode.R02, Column.BIRTH,
                "Ngày sinh %02d/%02d/%d không hợp lý (dưới 15 hoặc trên 110 tuổi).".formatted(birth.getDayOfMonth(),
                        birth.getMonthValue(), birth.getYear()),
                "The birth date %s is unlikely (under 15 or over 110 years).".formatted(birth), "Kiểm tra năm sinh.",
                "Check the year of birth.");
    }

    static Found notACount(Column column, String typed) {
        return of(FaultCode.R02, column,
                "“%s” không phải là số nguyên không âm ở cột “%s”.".formatted(quote(typed), vi(column)),
                "“%s” is not a whole number from 0, in “%s”.".formatted(quote(typed), en(column)),
                "Ghi số nguyên, ví dụ 12.", "Write a whole number, such as 12.");
    }

    static Found tooLong(Column column, int length, int longest) {
        return of(FaultCode.R02, column, "Ô “%s” dài %d ký tự, tối đa %d.".formatted(vi(column), length, longest),
                "“%s” has %d characters, at most %d may stand there.".formatted(en(column), length, longest),
                "Viết gọn lại.", "Shorten it.");
    }

    static Found unknown(Column column, String typed, String choices) {
        return of(FaultCode.R02, column, "Không hiểu “%s” ở cột “%s”.".formatted(quote(typed), vi(column)),
                "“%s” is not understood, in “%s”.".formatted(quote(typed), en(column)),
                "Chọn một trong: " + choices + ".", "Choose one of: " + choices + ".");
    }

    static Found badName(Bilingual reason) {
        return of(FaultCode.R02, Column.FULL_NAME, reason.vi(), reason.en(), "Ghi đúng họ và tên theo giấy tờ.",
                "Write the name as it stands in the person's papers.");
    }

    static Found tooMany(Column column, int given, Column of, int most) {
        return of(FaultCode.R02, column, "“%s” (%d) lớn hơn “%s” (%d).".formatted(vi(column), given, vi(of), most),
                "“%s” (%d) is more than “%s” (%d).".formatted(en(column), given, en(of), most), "Kiểm tra hai số này.",
                "Check both numbers.");
    }

    static Found moreVotesThanVoters(int votes, int voters) {
        return of(FaultCode.R02, Column.VOTES,
                "Số phiếu đồng ý (%d) lớn hơn số người bỏ phiếu (%d).".formatted(votes, voters),
                "There are more votes for (%d) than voters (%d).".formatted(votes, voters),
                "Kiểm tra số phiếu và số thành viên ở trang “Tờ trình”.",
                "Check the votes and the members on the sheet “Tờ trình”.");
    }

    static Found hidden(Column column) {
        return of(FaultCode.R02, column, "Dòng bị ẩn, người ký có thể không thấy.",
                "The row is hidden: whoever signed may not have seen it.",
                "Hiện dòng (bỏ lọc, Unhide) hoặc xóa dòng, rồi gửi lại.",
                "Show the row (clear the filter, unhide) or delete it, and send the file again.");
    }

    static Found merged(Column column, String area) {
        return of(FaultCode.R02, column, "Ô bị gộp (%s), không rõ giá trị thuộc dòng nào.".formatted(area),
                "The cell is merged (%s): to which row the value belongs isn't clear.".formatted(area),
                "Bỏ gộp ô (Unmerge) và điền từng ô.", "Unmerge the cells and fill in each.");
    }

    static Found wrongLength(boolean number) {
        String vi = number ? " (ô kiểu số làm mất số 0 ở đầu)" : "";
        String en = number ? " (a number cell loses leading zeros)" : "";
        return of(FaultCode.R03, Column.CITIZEN_NUMBER,
                "Số định danh phải có 12 chữ số (hoặc 9 chữ số trước năm 2024)%s.".formatted(vi),
                "A citizen number has 12 digits (or 9, before 2024)%s.".formatted(en),
                "Định dạng ô là Văn bản (Text) và ghi đủ chữ số.", "Format the cell as Text and write every digit.");
    }

    static Found disagrees() {
        return of(FaultCode.R04, Column.CITIZEN_NUMBER, "Số định danh không khớp năm sinh hoặc giới tính.",
                "The citizen number disagrees with the year of birth or the sex.", "Đối chiếu với căn cước công dân.",
                "Compare with the citizen card.");
    }

    static Found lineTakesNone(QuotaLine line, SubjectKind kind) {
        return of(FaultCode.R05, Column.LINE,
                "Tuyến “%s” không có chỉ tiêu cho %s.".formatted(line.name().vi(),
                        kind.title().vi().toLowerCase(Locale.ROOT)),
                "The line “%s” has no seats for this kind of subject (%s).".formatted(line.name().en(), kind.code()),
                "Chọn tuyến phân bổ phù hợp.", "Choose a line that takes it.");
    }

    static Found unitMayNot(QuotaLine line) {
        return of(FaultCode.R05, Column.LINE,
                "Đơn vị không được phân bổ chỉ tiêu ở tuyến “%s”.".formatted(line.name().vi()),
                "The unit has no seats on the line “%s”.".formatted(line.name().en()),
                "Chọn tuyến của đơn vị, xem tệp mẫu.", "Choose a line of the unit, see the template.");
    }

    static Found otherForm(QuotaLine line, String typed, String wanted) {
        return of(FaultCode.R05, Column.AWARD_FORM,
                "Hình thức “%s” không thuộc tuyến “%s”.".formatted(typed, line.name().vi()),
                "The award form “%s” isn't that of the line “%s”.".formatted(typed, line.name().en()),
                "Ghi hình thức của tuyến: " + wanted + ".", "Write the line's own award form: " + wanted + ".");
    }

    static Found formTakesNone(SubjectKind kind) {
        return of(FaultCode.R05, Column.AWARD_FORM,
                "Hình thức này không tặng cho đối tượng “%s”.".formatted(kind.title().vi()),
                "The award form is not given to this kind of subject (%s).".formatted(kind.code()),
                "Chọn hình thức phù hợp.", "Choose a fitting award form.");
    }

    static Found twice(Column column, String place) {
        return of(FaultCode.R06, column, "Trùng với %s trong cùng tệp.".formatted(place),
                "The same subject as %s of this file.".formatted(place), "Giữ một dòng, xóa dòng còn lại.",
                "Keep one row and delete the other.");
    }

    static Found tooFewVotes(int votes, int needed) {
        return of(FaultCode.R10, Column.VOTES, "Chỉ có %d phiếu đồng ý, cần ít nhất %d.".formatted(votes, needed),
                "%d votes for, at least %d are needed.".formatted(votes, needed),
                "Không đề nghị trường hợp chưa đủ phiếu.", "Don't propose what has too few votes.");
    }

    static Found noVotes(int needed) {
        return of(FaultCode.R10, Column.VOTES,
                "Chưa ghi số phiếu đồng ý; kế hoạch yêu cầu ít nhất %d.".formatted(needed),
                "No votes are stated; the plan asks for at least %d.".formatted(needed),
                "Ghi số phiếu theo biên bản họp.", "Write the votes from the minutes.");
    }

    static Found beyond(QuotaLine line, int allowed) {
        return of(FaultCode.S01, Column.LINE,
                "Vượt số được đề nghị ở tuyến “%s” (tối đa %d).".formatted(line.name().vi(), allowed),
                "More than the unit may propose on the line “%s” (at most %d).".formatted(line.name().en(), allowed),
                "Giữ các dòng ưu tiên hơn ở phía trên.", "Keep the rows that the unit prefers, at the top.");
    }

    static Found cleaned(Column column, boolean formula) {
        return formula
                ? of(FaultCode.R09, column,
                        "Văn bản ở cột “%s” giống công thức; đã bỏ ký tự đầu.".formatted(vi(column)),
                        "The text in “%s” looks like a formula; its first characters were taken off."
                            .formatted(en(column)),
                        "Kiểm tra lại nội dung ô.", "Check the cell.")
                : of(FaultCode.R09, column,
                        "Văn bản ở cột “%s” có ký tự ẩn, điều khiển hoặc chữ cái lạ; đã làm sạch."
                            .formatted(vi(column)),
                        "The text in “%s” holds invisible, control or foreign characters; it was cleaned."
                            .formatted(en(column)),
                        "Kiểm tra và gõ lại bằng bộ gõ tiếng Việt.", "Check it and type it again.");
    }

    public static Found alike(Column column, String place, String name) {
        return of(FaultCode.R08, column, "Có khả năng trùng với “%s” (%s).".formatted(name, place),
                "Likely the same as “%s” (%s).".formatted(name, place), "Kiểm tra có phải cùng một đối tượng không.",
                "Check whether both are one.");
    }

    public static Found proposedElsewhere(Column column, String place, String name) {
        return of(FaultCode.R07, column, "Đối tượng đã được đề nghị: “%s” (%s).".formatted(name, place),
                "Already proposed: “%s” (%s).".formatted(name, place),
                "Các đơn vị thống nhất một nơi đề nghị; dòng này tạm dừng xét.",
                "The units agree who proposes; this row is on hold.");
    }

    public static Found commended(Column column, String name) {
        return of(FaultCode.R07, column, "“%s” đã được khen trong phong trào này.".formatted(name),
                "“%s” has already been commended for this campaign.".formatted(name),
                "Không đề nghị lần thứ hai cho cùng thành tích.", "Don't propose one achievement twice.");
    }

    /** What was typed, cut short; digits that could be a citizen number are hidden. */
    public static String quote(String typed) {
        return shown(typed, QUOTED);
    }

    static String shown(String typed, int most) {
        StringBuilder shown = new StringBuilder();
        int run = 0;
        for (int i = 0; i < Math.min(typed.length(), most); i++) {
            char c = typed.charAt(i);
            shown.append(c);
            run = (c >= '0' && c <= '9') ? run + 1 : 0;
            if (run == HIDDEN) {
                shown.replace(shown.length() - HIDDEN, shown.length(), "•".repeat(HIDDEN));
            }
            else if (run > HIDDEN) {
                shown.setCharAt(shown.length() - 1, '•');
            }
        }
        return (typed.length() > most) ? shown + "…" : shown.toString();
    }

    private static Found of(FaultCode code, Column column, String vi, String en, String cureVi, String cureEn) {
        return new Found(code, column, new Bilingual(vi, en), new Bilingual(cureVi, cureEn));
    }

    private static String vi(Column column) {
        return column.heading().vi();
    }

    private static String en(Column column) {
        return column.heading().vi() + " (" + column.heading().en() + ")";
    }

}
