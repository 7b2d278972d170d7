package vinhdanh.nomination.fault;

import java.util.List;

import vinhdanh.shared.Bilingual;

/** The columns of the sheets of collectives and of individuals. */
public enum Column {

    NUMBER(false, "STT", "No", "No.", "TT"), COLLECTIVE(true, "Tên tập thể", "Collective", "Name of the collective"),
    MANAGER(false, "Đơn vị quản lý", "Managing unit"), BODY_TYPE(false, "Loại hình", "Kind", "Type"),
    HEADCOUNT(false, "Số người", "Members", "Headcount"), WOMEN(false, "Số nữ", "Women"),
    SALUTATION(false, "Ông/Bà", "Mr/Ms", "Salutation"), FULL_NAME(true, "Họ và tên", "Full name", "Name", "Họ tên"),
    BIRTH(true, "Ngày sinh", "Date of birth", "Birth date"), SEX(true, "Giới tính", "Sex", "Gender"),
    CITIZEN_NUMBER(false, "Số định danh", "Citizen number", "Số định danh cá nhân", "CCCD"),
    POST(true, "Chức vụ", "Post", "Position"), WORKPLACE(true, "Đơn vị", "Unit", "Workplace"),
    TASK(false, "Nhiệm vụ trong đợt thi đua", "Task in the campaign", "Task"),
    STATUTORY_CLASS(true, "Nhóm đối tượng", "Statutory class", "Class"),
    CONTENTS(false, "Nội dung thi đua", "Contents", "Campaign contents"),
    ACHIEVEMENT(true, "Tóm tắt thành tích", "Achievement", "Summary of achievements"),
    AWARD_FORM(true, "Hình thức đề nghị", "Award form", "Proposed award form"),
    LINE(true, "Tuyến phân bổ", "Quota line", "Line"), VOTES(false, "Số phiếu đồng ý", "Votes", "Votes for"),
    NOTE(false, "Ghi chú", "Note", "Notes");

    public static final List<Column> OF_COLLECTIVES = List.of(NUMBER, COLLECTIVE, MANAGER, BODY_TYPE, HEADCOUNT, WOMEN,
            CONTENTS, ACHIEVEMENT, AWARD_FORM, LINE, VOTES, NOTE);

    public static final List<Column> OF_INDIVIDUALS = List.of(NUMBER, SALUTATION, FULL_NAME, BIRTH, SEX, CITIZEN_NUMBER,
            POST, WORKPLACE, TASK, STATUTORY_CLASS, CONTENTS, ACHIEVEMENT, AWARD_FORM, LINE, VOTES, NOTE);

    private final boolean required;

    private final List<String> headings;

    Column(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    /** Whether the column must be there and its cells filled. */
    public boolean required() {
        return this.required;
    }

    public Bilingual heading() {
        return new Bilingual(this.headings.get(0), this.headings.get(1));
    }

    /** How wide it is on a sheet, in characters; together they fit one page across. */
    public double width() {
        return switch (this) {
            case NUMBER, WOMEN, SEX, SALUTATION -> 7;
            case HEADCOUNT, CONTENTS, VOTES -> 9;
            case BIRTH -> 12;
            case CITIZEN_NUMBER, BODY_TYPE, NOTE -> 15;
            case FULL_NAME, MANAGER, POST, WORKPLACE, TASK, STATUTORY_CLASS, LINE, AWARD_FORM -> 20;
            case COLLECTIVE -> 30;
            case ACHIEVEMENT -> 40;
        };
    }

    /** Every heading by which it is known. */
    public List<String> headings() {
        return this.headings;
    }

}
