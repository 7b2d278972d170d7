package vinhdanh.nomination.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.fault.Label;
import vinhdanh.people.Unit;
import vinhdanh.people.Units.Recognition;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/**
 * W03: whether the letter is one of this campaign, from a unit that may send it, in time.
 */
record HeaderRules(Plan plan, Sink sink) {

    /** Takes a refusal and the label whose value is to blame. */
    interface Sink {

        void refuse(FaultCode code, @Nullable Label label, Bilingual sentence, Bilingual cure);

    }

    void checkPlan(String typed, @Nullable LocalDate day) {
        if (!typed.isEmpty() && !isThisPlan(typed)) {
            refuse(Label.PLAN, "Tệp thuộc kế hoạch “%s”, không phải kế hoạch %s.".formatted(typed, this.plan.number()),
                    "The file belongs to plan “%s”, not to plan %s.".formatted(typed, this.plan.number()),
                    "Gửi tệp cho đúng phong trào, hoặc sửa số kế hoạch.",
                    "Send the file to its own campaign, or mend the plan's number.");
        }
        LocalDate closing = this.plan.proposals().closing();
        if (day != null && (day.isAfter(closing) || day.isBefore(this.plan.issued()))) {
            refuse(Label.DATE,
                    "Tờ trình đề ngày %s, ngoài thời hạn nhận từ %s đến %s.".formatted(vi(day), vi(this.plan.issued()),
                            vi(closing)),
                    "The submission is dated %s; submissions are taken from %s to %s.".formatted(day,
                            this.plan.issued(), closing),
                    "Kiểm tra ngày của tờ trình; nếu quá hạn, liên hệ cơ quan thường trực.",
                    "Check the date; if it is too late, ask the standing body.");
        }
    }

    /** The unit that may propose on at least one line on the day. */
    Optional<Unit> recognise(String typed, @Nullable LocalDate day) {
        if (typed.isEmpty() || day == null) {
            return Optional.empty();
        }
        return switch (this.plan.units().recognise(typed, day)) {
            case Recognition.Found(Unit unit) -> proposer(unit);
            case Recognition.NotValid(Unit unit) -> {
                refuse(Label.UNIT, "Đơn vị “%s” không hoạt động vào ngày %s.".formatted(unit.name(), vi(day)),
                        "The unit “%s” did not exist on %s.".formatted(unit.name(), day),
                        "Ghi đơn vị kế thừa hoặc kiểm tra ngày của tờ trình.",
                        "Name its successor, or check the date of the submission.");
                yield Optional.empty();
            }
            case Recognition.Ambiguous(List<Unit> units) -> {
                refuse(Label.UNIT, "Tên “%s” có thể là nhiều đơn vị: %s.".formatted(typed, names(units)),
                        "“%s” can mean several units: %s.".formatted(typed, names(units)),
                        "Ghi tên đầy đủ hoặc mã đơn vị.", "Write the full name or the unit's code.");
                yield Optional.empty();
            }
            case Recognition.Unknown(List<Unit> nearest) -> {
                refuse(Label.UNIT,
                        "Không biết đơn vị “%s”%s.".formatted(typed,
                                nearest.isEmpty() ? "" : "; gần nhất là: " + names(nearest)),
                        "The unit “%s” is not known%s.".formatted(typed,
                                nearest.isEmpty() ? "" : "; the nearest are: " + names(nearest)),
                        "Ghi tên đầy đủ hoặc mã đơn vị như trong kế hoạch.",
                        "Write the full name or the code, as the plan has it.");
                yield Optional.empty();
            }
        };
    }

    private Optional<Unit> proposer(Unit unit) {
        if (this.plan.lines().stream().anyMatch(line -> line.proposers().admit(unit))) {
            return Optional.of(unit);
        }
        refuse(Label.UNIT, "Đơn vị “%s” không được trình ở tuyến phân bổ nào của kế hoạch.".formatted(unit.name()),
                "The unit “%s” may propose on no line of the plan.".formatted(unit.name()),
                "Gửi danh sách qua đơn vị cấp trên được phân bổ chỉ tiêu.",
                "Send the list through the unit above that has seats.");
        return Optional.empty();
    }

    private boolean isThisPlan(String typed) {
        String key = Text.fold(typed);
        String number = Text.fold(this.plan.number());
        return key.equals(number) || key.startsWith(number + " ") || key.endsWith(" " + number)
                || key.contains(" " + number + " ") || key.equals(Text.fold(this.plan.code()));
    }

    private void refuse(Label label, String vi, String en, String cureVi, String cureEn) {
        this.sink.refuse(FaultCode.W03, label, new Bilingual(vi, en), new Bilingual(cureVi, cureEn));
    }

    private static String names(List<Unit> units) {
        return units.stream().map(unit -> unit.name() + " (" + unit.code() + ")").collect(Collectors.joining("; "));
    }

    private static String vi(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

}
