package vinhdanh.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The letter with which a unit sends its list.
 *
 * @param unit the unit as it writes its own name
 * @param number number and symbol of the letter
 * @param day its day
 * @param plan the plan's number as the unit writes it
 * @param minutes number of the minutes of the meeting
 * @param meeting the day on which the meeting was held
 * @param members how many members there are
 * @param present how many of them came
 */
record Letter(String unit, String number, LocalDate day, String plan, String minutes, LocalDate meeting, int members,
        int present, String signer, String signerPost) {

    Letter plan(String other) {
        return new Letter(this.unit, this.number, this.day, other, this.minutes, this.meeting, this.members,
                this.present, this.signer, this.signerPost);
    }

    Letter unit(String other) {
        return new Letter(other, this.number, this.day, this.plan, this.minutes, this.meeting, this.members,
                this.present, this.signer, this.signerPost);
    }

    Grid grid(Habit habit) {
        List<List<Cell>> rows = new ArrayList<>();
        if (habit.titleRows() > 0) {
            rows.add(List.of(Cell.of("TỜ TRÌNH VỀ VIỆC ĐỀ NGHỊ TẶNG BẰNG KHEN")));
            rows.add(List.of());
        }
        rows.add(pair(habit, "Đơn vị trình", "Proposing unit", Cell.of(this.unit)));
        rows.add(pair(habit, "Số tờ trình", "Submission number", Cell.of(this.number)));
        rows.add(pair(habit, "Ngày", "Date", habit.day(this.day)));
        rows.add(pair(habit, "Kế hoạch", "Plan", Cell.of(this.plan)));
        rows.add(pair(habit, "Biên bản số", "Minutes", Cell.of(this.minutes)));
        rows.add(pair(habit, "Ngày họp", "Meeting day", habit.day(this.meeting)));
        rows.add(pair(habit, "Tổng số thành viên", "Members in total", Cell.of(this.members)));
        rows.add(pair(habit, "Số có mặt", "Present", Cell.of(this.present)));
        rows.add(pair(habit, "Người ký", "Signer", Cell.of(this.signer)));
        rows.add(pair(habit, "Chức vụ người ký", "Signer's post", Cell.of(this.signerPost)));
        return new Grid(habit.label("Tờ trình", "Submission"), rows, -1, List.of(), List.of(), List.of(24, 50));
    }

    private static List<Cell> pair(Habit habit, String vietnamese, String english, Cell value) {
        return List.of(Cell.of(habit.label(vietnamese, english)), value);
    }

}
