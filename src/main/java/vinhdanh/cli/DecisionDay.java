package vinhdanh.cli;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.LawBook;

/**
 * The day on which a decision is signed. Another one than the plan's must keep the order
 * that a plan's own must: nothing is decided before it was submitted.
 */
final class DecisionDay {

    private DecisionDay() {
    }

    /**
     * The day of the decision.
     * @param asked the day that the command names, or null for the plan's
     * @throws WrongUsage when the plan's decision cannot be of that day
     */
    static LocalDate of(@Nullable LocalDate asked, Plan plan, LawBook law) {
        if (asked == null) {
            return plan.decision().day();
        }
        LocalDate submitted = plan.decision().submissionDay();
        if (asked.isBefore(submitted)) {
            throw new WrongUsage(
                    "Ngày quyết định %s không được trước Tờ trình số %s ngày %s mà quyết định căn cứ (hết hạn nộp hồ sơ ngày %s)."
                        .formatted(VietnameseFormat.date(asked), plan.decision().submission(),
                                VietnameseFormat.date(submitted), VietnameseFormat.date(plan.proposals().closing())),
                    "A decision of %s would come before the submission that it rests on, no. %s of %s (nominations close on %s)."
                        .formatted(asked, plan.decision().submission(), submitted, plan.proposals().closing()));
        }
        plan.lines().forEach(line -> requireForm(line, asked, plan, law));
        return asked;
    }

    private static void requireForm(QuotaLine line, LocalDate day, Plan plan, LawBook law) {
        if (law.awardForm(line.awardForm(), day, plan.jurisdiction()).isEmpty()) {
            throw new WrongUsage(
                    "Pháp luật ngày %s không có hình thức khen thưởng “%s” của tuyến %s."
                        .formatted(VietnameseFormat.date(day), line.awardForm(), line.code()),
                    "The law of %s knows no award form “%s”, which line %s names.".formatted(day, line.awardForm(),
                            line.code()));
        }
    }

}
