package vinhdanh.nomination.fault;

import java.util.List;
import java.util.Optional;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** What stands in the left column of the sheet of the submission. */
public enum Label {

    UNIT(true, "Đơn vị trình", "Proposing unit", "Unit"), NUMBER(true, "Số tờ trình", "Submission number", "Number"),
    DATE(true, "Ngày", "Date", "Ngày tờ trình"), PLAN(true, "Kế hoạch", "Plan", "Plan number"),
    MINUTES(false, "Biên bản số", "Minutes number", "Minutes"),
    MEETING(false, "Ngày họp", "Meeting day", "Meeting date"),
    MEMBERS(true, "Tổng số thành viên", "Members in total", "Total members"),
    PRESENT(true, "Số có mặt", "Present", "Members present"), SIGNER(false, "Người ký", "Signer"),
    SIGNER_POST(false, "Chức vụ người ký", "Post", "Signer's post");

    private final boolean required;

    private final List<String> names;

    Label(boolean required, String... names) {
        this.required = required;
        this.names = List.of(names);
    }

    public boolean required() {
        return this.required;
    }

    public Bilingual heading() {
        return new Bilingual(this.names.get(0), this.names.get(1));
    }

    public static Optional<Label> of(String typed) {
        String key = Text.fold(typed);
        int end = typed.indexOf('/');
        String start = (end > 0) ? Text.fold(typed.substring(0, end)) : key;
        return List.of(values())
            .stream()
            .filter(label -> label.names.stream()
                .map(Text::fold)
                .anyMatch(name -> name.equals(key) || name.equals(start)))
            .findFirst();
    }

}
