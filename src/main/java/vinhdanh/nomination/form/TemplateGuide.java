package vinhdanh.nomination.form;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.campaign.Plan;
import vinhdanh.shared.Bilingual;

/** The advice on the last sheet of a template. */
final class TemplateGuide {

    private TemplateGuide() {
    }

    static List<Bilingual> of(Plan plan) {
        List<Bilingual> advice = new ArrayList<>();
        advice.add(new Bilingual("Cột có dấu * bắt buộc điền. Thứ tự các dòng là thứ tự ưu tiên của đơn vị.",
                "Columns with * must be filled. The order of the rows is the unit's order of preference."));
        advice.add(new Bilingual("Không gộp ô, không ẩn dòng, không dùng công thức; mỗi đối tượng một dòng.",
                "No merged cells, no hidden rows, no formulas; one row for each subject."));
        advice.add(new Bilingual("Ngày ghi theo dạng ngày/tháng/năm, ví dụ 06/04/1985. Số định danh ghi đủ 12 chữ số.",
                "Days as day/month/year, such as 06/04/1985. Citizen numbers with all 12 digits."));
        advice.add(new Bilingual(
                "Nội dung thi đua ghi số thứ tự (1–%d), cách nhau bằng dấu phẩy.".formatted(plan.contents().size()),
                "Contents by number (1–%d), with commas between.".formatted(plan.contents().size())));
        int percent = plan.proposals().threshold().percent();
        if (percent > 0) {
            boolean total = plan.proposals().threshold().of() == Plan.Threshold.Denominator.TOTAL;
            advice.add(new Bilingual(
                    "Ghi số phiếu đồng ý: phải đạt từ %d%% %s.".formatted(percent,
                            total ? "tổng số thành viên" : "số thành viên có mặt"),
                    "State the votes for: at least %d%% of the members %s.".formatted(percent,
                            total ? "in total" : "present")));
        }
        advice.add(new Bilingual("Gửi tệp chậm nhất ngày %td/%<tm/%<tY.".formatted(plan.proposals().closing()),
                "Send the file by %td/%<tm/%<tY at the latest.".formatted(plan.proposals().closing())));
        return advice;
    }

}
