package vinhdanh.samples;

import java.util.List;

/** The columns of both lists, with their headings in both languages. */
enum Column {

    NO("STT", "No.", 6), SALUTATION("Ông/Bà", "Mr/Ms", 8), NAME("Họ và tên", "Full name", 26),
    COLLECTIVE("Tên tập thể", "Collective", 40), MANAGING_UNIT("Đơn vị quản lý", "Managing unit", 28),
    KIND("Loại hình", "Kind", 18), HEADCOUNT("Số người", "Headcount", 10), WOMEN("Số nữ", "Women", 8),
    BIRTH("Ngày sinh", "Date of birth", 13), SEX("Giới tính", "Sex", 9), CITIZEN("Số định danh", "Citizen number", 16),
    POST("Chức vụ", "Post", 26), WORKPLACE("Đơn vị", "Unit", 34),
    TASK("Nhiệm vụ trong đợt thi đua", "Task in the campaign", 30), CLASS("Nhóm đối tượng", "Statutory class", 24),
    CONTENTS("Nội dung thi đua", "Contents", 12), ACHIEVEMENT("Tóm tắt thành tích", "Achievement", 70),
    AWARD("Hình thức đề nghị", "Award form", 24), LINE("Tuyến phân bổ", "Quota line", 20),
    VOTES("Số phiếu đồng ý", "Votes", 10), NOTE("Ghi chú", "Note", 24);

    /** The columns of the sheet of collectives, in the order of the template. */
    static final List<Column> COLLECTIVES = List.of(NO, COLLECTIVE, MANAGING_UNIT, KIND, HEADCOUNT, WOMEN, CONTENTS,
            ACHIEVEMENT, AWARD, LINE, VOTES, NOTE);

    /** The columns of the sheet of individuals, in the order of the template. */
    static final List<Column> INDIVIDUALS = List.of(NO, SALUTATION, NAME, BIRTH, SEX, CITIZEN, POST, WORKPLACE, TASK,
            CLASS, CONTENTS, ACHIEVEMENT, AWARD, LINE, VOTES, NOTE);

    private final String vietnamese;

    private final String english;

    private final int width;

    Column(String vietnamese, String english, int width) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.width = width;
    }

    String vietnamese() {
        return this.vietnamese;
    }

    String english() {
        return this.english;
    }

    /** Its width in characters. */
    int width() {
        return this.width;
    }

}
