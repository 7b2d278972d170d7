package vinhdanh.portal;

import java.util.List;

import vinhdanh.page.Parts;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Moment;
import vinhdanh.page.Parts.Stop;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** One of each part, with people and figures that are invented. */
public record PartsView(Language language, String title) {

    static PartsView invented(Language language) {
        return new PartsView(language, new Bilingual("Các bộ phận của trang", "The parts of a page").in(language));
    }

    private String say(String vi, String en) {
        return new Bilingual(vi, en).in(this.language);
    }

    public List<Parts.SeatBar> seats() {
        Chip gold = new Chip(Tone.GOLD, say("ưu tiên người trực tiếp", "direct workers first"));
        return List.of(
                new Parts.SeatBar(say("Cấp huyện – tập thể", "District – collective"), 31, 40, "31 / 40",
                        say("đã tặng 31 trên 40 suất", "31 of 40 seats awarded"), null),
                new Parts.SeatBar(say("Tiểu ban – cá nhân", "Sub-committees – individual"), 14, 20, "14 / 20",
                        say("đã tặng 14 trên 20 suất", "14 of 20 seats awarded"), gold),
                new Parts.SeatBar(say("Cả nước – cá nhân", "Country – individual"), 5_600, 10_000, "5.600 / 10.000",
                        say("đã tặng 5.600 trên 10.000 suất", "5,600 of 10,000 seats awarded"), null));
    }

    public List<Stop> stops() {
        return List.of(new Stop(say("Phát động", "Launch"), "06/04/2021", Moment.DONE, say("Đã xong", "Done"), null),
                new Stop(say("Thẩm định", "Appraisal"), "08/06/2021 – 15/06/2021", Moment.NOW,
                        say("Đang thực hiện", "Under way"), say("còn 6 ngày", "6 days left")),
                new Stop(say("Quyết định", "Decision"), "25/06/2021", Moment.COMING, say("Sắp tới", "To come"), null));
    }

    public List<Parts.Step> steps() {
        return List.of(
                new Parts.Step(say("Bình xét tại đơn vị", "Peer review"), say("Phòng Nội vụ mẫu", "A sample division"),
                        "04/06/2021", Moment.DONE, say("Đã xong", "Done")),
                new Parts.Step(say("Thẩm định", "Appraisal"), say("Chuyên viên thẩm định", "Appraising officer"),
                        say("còn 6 ngày", "6 days left"), Moment.NOW, say("Đang thực hiện", "Under way")),
                new Parts.Step(say("Hội đồng", "Council"), say("Thường trực Hội đồng", "Standing council"),
                        "22/06/2021", Moment.COMING, say("Sắp tới", "To come")));
    }

    public List<Check> checks() {
        return List.of(
                new Check(Tone.GOOD, say("đạt", "passed"), say("Đúng tuyến, còn suất", "Right line, seats left"),
                        "KH 174"),
                new Check(Tone.OPEN, say("chưa rõ", "open"),
                        say("Không trong thời gian xem xét kỷ luật", "Not under disciplinary review"),
                        say("chờ xác nhận", "to be confirmed")),
                new Check(Tone.BAD, say("không đạt", "failed"),
                        say("Chưa được khen về thành tích này", "Not yet commended for this"), say("Đ.5", "Art. 5")));
    }

    public List<Fact> facts() {
        return List.of(Fact.of(say("Chức vụ", "Post"), say("Chuyên viên", "Officer")),
                new Fact(say("Nhóm đối tượng", "Class"), say("Người trực tiếp công tác", "Works directly"), null,
                        new Chip(Tone.GOOD, say("được ưu tiên", "has priority"))),
                new Fact(say("Quyết định", "Decision"), "1234/QĐ-UBND", "#facts", null));
    }

    public List<Chip> chips() {
        return List.of(new Chip(Tone.PLAIN, say("Bản nháp", "Draft")),
                new Chip(Tone.OPEN, say("Đang thẩm định", "In appraisal")),
                new Chip(Tone.GOOD, say("Đã tặng", "Conferred")), new Chip(Tone.BAD, say("Đã hủy bỏ", "Revoked")),
                new Chip(Tone.GOLD, say("Ưu tiên", "Priority")));
    }

    public List<Parts.Notice> notices() {
        return List.of(
                new Parts.Notice(Tone.OPEN, say("Có thể trùng với một hồ sơ khác.", "This may be a duplicate."),
                        say("Đơn vị khác cũng đề nghị người này.", "Another unit proposes this person too."),
                        new Action(say("So sánh hai hồ sơ", "Compare the dossiers"), "#comparison")),
                new Parts.Notice(Tone.GOOD, say("Đã gửi hồ sơ.", "The dossier was sent."),
                        say("Số tiếp nhận 12.", "Its number is 12."), null),
                new Parts.Notice(Tone.BAD, say("Hồ sơ bị trả lại.", "The dossier was returned."),
                        say("Thiếu biên bản bình xét.", "The minutes are missing."), null));
    }

    public List<Parts.FieldError> errors() {
        return List.of(new Parts.FieldError("sample", say("Hãy nhập số phiếu là một số nguyên, ví dụ 11.",
                "Enter the votes as a whole number, for example 11.")));
    }

    public Parts.Table table() {
        return new Parts.Table(say("Bảng mẫu", "A sample table"),
                List.of(new Column(say("Đơn vị", "Unit"), false, "#table", "ascending"),
                        Column.figures(say("Số lượng", "Number")), Column.figures(say("Tiền thưởng", "Reward money"))),
                List.of(List.of(Cell.of(say("Huyện Châu Phú", "Châu Phú district")), Cell.of("7"),
                        Cell.of("10.430.000 đồng")),
                        List.of(Cell.of(say("Huyện Chợ Mới", "Chợ Mới district")), Cell.of("5"),
                                Cell.of("7.450.000 đồng"))),
                List.of(say("Cộng", "Total"), "12", "17.880.000 đồng"));
    }

    public Parts.Person person() {
        return new Parts.Person(say("Bà", "Ms"), "Lê Thị Ngọc Mẫu", say("Chuyên viên Phòng Nội vụ", "Officer"),
                say("Huyện Châu Phú", "Châu Phú district"));
    }

    public Parts.Comparison comparison() {
        String differs = say("khác nhau", "differs");
        return new Parts.Comparison(say("So sánh hai hồ sơ", "Two dossiers compared"), say("Châu Phú", "Châu Phú"),
                say("Chợ Mới", "Chợ Mới"),
                List.of(new Parts.Pair(say("Họ tên", "Name"), "Lê Thị Ngọc Mẫu", "Lê Thi Ngoc Mau", differs),
                        new Parts.Pair(say("Năm sinh", "Year of birth"), "1987", "1987", null)));
    }

    public Parts.Empty empty() {
        return new Parts.Empty(say("Chưa có hồ sơ nào.", "There is no dossier yet."),
                say("Tải lên danh sách đề nghị để bắt đầu.", "Upload a list of nominations to begin."),
                new Action(say("Tải danh sách lên", "Upload a list"), "#empty"));
    }

    public Parts.Progress progress() {
        return new Parts.Progress(say("Đang in bằng", "Printing certificates"), 124, 165,
                say("124 trên 165, còn khoảng 10 giây", "124 of 165, about 10 seconds left"));
    }

}
