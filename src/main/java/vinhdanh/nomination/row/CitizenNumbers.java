package vinhdanh.nomination.row;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.people.CitizenNumber;
import vinhdanh.people.Sex;

/** R03 and R04: the citizen number of a row. The number itself is in no sentence. */
final class CitizenNumbers {

    private CitizenNumbers() {
    }

    /** The digits, or null when the number is refused. */
    static @Nullable String read(String typed, LocalDate day, @Nullable LocalDate birth, @Nullable Boolean woman,
            RowCells cells) {
        return switch (CitizenNumber.read(typed, day)) {
            case CitizenNumber.Reading.Read(CitizenNumber number) -> {
                if (birth != null && woman != null
                        && !number.disagreements(birth.getYear(), woman ? Sex.FEMALE : Sex.MALE).isEmpty()) {
                    cells.add(RowFaults.disagrees());
                }
                yield number.digits();
            }
            case CitizenNumber.Reading.Refused refused -> {
                cells.add(RowFaults.wrongLength(cells.cell(Column.CITIZEN_NUMBER).kind() == SheetCell.Kind.NUMBER));
                yield null;
            }
        };
    }

}
