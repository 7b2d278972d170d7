package vinhdanh.nomination.sheet;

import vinhdanh.shared.Bilingual;

/** The sentences with which a file is turned away before any cell is read. */
final class Refusals {

    private static final Bilingual SAVE_AS_XLSX = new Bilingual(
            "Mở tệp bằng phần mềm bảng tính, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)”, rồi gửi lại.",
            "Open it in a spreadsheet program, choose “Save As”, type “Excel Workbook (.xlsx)”, and send it again.");

    private static final Bilingual USE_TEMPLATE = new Bilingual(
            "Chép dữ liệu (chỉ giá trị) sang tệp mẫu do hệ thống cấp, rồi gửi lại.",
            "Copy the data (values only) into the template that the system gives out, and send it again.");

    private Refusals() {
    }

    static Unreadable missing() {
        return Unreadable.of("Không có tệp này.", "There is no such file.",
                new Bilingual("Kiểm tra lại tên và thư mục của tệp.", "Check the name and the folder of the file."));
    }

    static Unreadable notAllowed() {
        return Unreadable.of("Không có quyền đọc tệp này.", "The file may not be read.", new Bilingual(
                "Cấp quyền đọc tệp cho người chạy chương trình.", "Let whoever runs the program read the file."));
    }

    static Unreadable empty() {
        return Unreadable.of("Tệp trống (0 byte).", "The file is empty (0 bytes).", new Bilingual(
                "Gửi lại tệp; có thể việc sao chép chưa xong.", "Send the file again; copying it may not have ended."));
    }

    static Unreadable tooLarge(long bytes) {
        return Unreadable.of("Tệp lớn %d MB, vượt giới hạn %d MB.".formatted(bytes >> 20, Limits.FILE >> 20),
                "The file has %d MB, more than the limit of %d MB.".formatted(bytes >> 20, Limits.FILE >> 20),
                USE_TEMPLATE);
    }

    static Unreadable notAWorkbook() {
        return Unreadable.of("Tệp không phải là bảng tính đọc được (.xlsx, .ods hoặc .csv).",
                "The file is not a readable workbook (.xlsx, .ods or .csv).", SAVE_AS_XLSX);
    }

    static Unreadable damaged() {
        return Unreadable.of("Tệp bảng tính bị hỏng hoặc bị cắt ngang.", "The workbook is damaged or cut short.",
                SAVE_AS_XLSX);
    }

    static Unreadable oldExcel() {
        return Unreadable.of("Tệp thuộc định dạng .xls cũ (Excel 97–2003), hệ thống không đọc.",
                "The file is an old .xls (Excel 97–2003), which is not read.", SAVE_AS_XLSX);
    }

    static Unreadable passwordProtected() {
        return Unreadable.of("Tệp được bảo vệ bằng mật khẩu.", "The file is protected by a password.",
                new Bilingual("Mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ), lưu rồi gửi lại.",
                        "Open it, remove the password (File > Info > Protect), save it and send it again."));
    }

    static Unreadable bomb() {
        return Unreadable.of("Tệp nén giải ra quá lớn so với giới hạn an toàn.",
                "The compressed file unfolds to more than the safe limit.", USE_TEMPLATE);
    }

    static Unreadable badMember() {
        return Unreadable.of("Tệp chứa thành phần có tên không an toàn hoặc trùng nhau.",
                "The file holds a part with an unsafe or repeated name.", USE_TEMPLATE);
    }

    static Unreadable entities() {
        return Unreadable.of("Tệp chứa khai báo DOCTYPE/ENTITY hoặc bảng mã lạ, có thể dùng để tấn công hệ thống.",
                "The file holds a DOCTYPE or ENTITY declaration, or a strange encoding, which can be an attack.",
                USE_TEMPLATE);
    }

    static Unreadable badAddress() {
        return Unreadable.of("Trang tính có ô nằm ngoài giới hạn của bảng tính (16.384 cột, 1.048.576 dòng).",
                "A sheet has a cell beyond the limits of spreadsheets (16,384 columns, 1,048,576 rows).", USE_TEMPLATE);
    }

    static Unreadable tooManyMerges() {
        return Unreadable.of("Trang tính có quá nhiều ô gộp (hơn %d).".formatted(Limits.MERGED_AREAS),
                "A sheet has too many merged cells (more than %d).".formatted(Limits.MERGED_AREAS), USE_TEMPLATE);
    }

    static Unreadable tooManyRows() {
        return Unreadable.of("Trang tính có hơn %d dòng dữ liệu.".formatted(Limits.ROWS),
                "A sheet has more than %d rows of data.".formatted(Limits.ROWS),
                new Bilingual(
                        "Xóa các dòng thừa (kể cả dòng chỉ có công thức hoặc số thứ tự) hoặc tách thành nhiều đợt.",
                        "Delete the rows that are not needed (also those with nothing but a formula or a number), or split the list."));
    }

    static Unreadable notUtf8() {
        return Unreadable.of("Tệp .csv không ở bảng mã UTF-8.", "The .csv file is not in UTF-8.",
                new Bilingual("Khi lưu, chọn kiểu “CSV UTF-8”.", "Choose the type “CSV UTF-8” when saving."));
    }

}
