package vinhdanh.nomination.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.fault.Label;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.sheet.CellName;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.CleanText;

/** Reads the sheet of the submission; whatever is wrong there refuses the file. */
final class HeaderReader {

    private static final int SEARCHED = 60;

    private static final Bilingual CURE = new Bilingual("Điền đúng ô này ở trang “Tờ trình”, rồi gửi lại tệp.",
            "Fill in this cell of the sheet “Tờ trình” and send the file again.");

    private final Plan plan;

    private final String file;

    private final List<Fault> faults;

    private final Map<Label, Place> values = new EnumMap<>(Label.class);

    HeaderReader(Plan plan, String file, List<Fault> faults) {
        this.plan = plan;
        this.file = file;
        this.faults = faults;
    }

    /** The header, or null when a fault of it was added. */
    @Nullable SubmissionHeader read(Workbook.Sheet sheet) {
        int before = this.faults.size();
        try (Stream<SheetRow> rows = sheet.rows()) {
            rows.limit(SEARCHED).forEach(this::take);
        }
        for (Label label : Label.values()) {
            if (label.required() && !this.values.containsKey(label)) {
                missing(label);
            }
        }
        String typed = text(Label.UNIT);
        String number = text(Label.NUMBER);
        LocalDate day = day(Label.DATE);
        String planNumber = text(Label.PLAN);
        int members = count(Label.MEMBERS, 1);
        int present = count(Label.PRESENT, 0);
        LocalDate meeting = day(Label.MEETING);
        if (present > members && members > 0) {
            bad(Label.PRESENT, "lớn hơn tổng số thành viên (%d)".formatted(members),
                    "is more than the members in total (%d)".formatted(members));
        }
        HeaderRules rules = new HeaderRules(this.plan, this::refuse);
        rules.checkPlan(planNumber, day);
        Optional<Unit> unit = rules.recognise(typed, day);
        if (this.faults.size() > before || unit.isEmpty() || day == null) {
            return null;
        }
        return new SubmissionHeader(unit.get(), number, day, orNull(Label.MINUTES), meeting, members, present,
                orNull(Label.SIGNER), orNull(Label.SIGNER_POST));
    }

    private void take(SheetRow row) {
        for (int i = 0; i < row.width(); i++) {
            Optional<Label> label = (row.cell(i).kind() == SheetCell.Kind.TEXT) ? Label.of(row.cell(i).text())
                    : Optional.empty();
            if (label.isPresent()) {
                int value = i + 1;
                while (value < row.width() && row.cell(value).isEmpty()) {
                    value++;
                }
                if (value < row.width()) {
                    this.values.putIfAbsent(label.get(),
                            new Place(row.cell(value), CellName.of(value, row.number()), row.number()));
                }
                return;
            }
        }
    }

    private String text(Label label) {
        Place place = this.values.get(label);
        if (place == null) {
            return "";
        }
        if (place.cell.kind() == SheetCell.Kind.FORMULA || place.cell.kind() == SheetCell.Kind.ERROR) {
            bad(label, "là công thức hoặc lỗi, không phải giá trị", "is a formula or an error, not a value");
            return "";
        }
        return CleanText.of(place.cell.text()).text();
    }

    private @Nullable String orNull(Label label) {
        String text = text(label);
        return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate day(Label label) {
        Place place = this.values.get(label);
        if (place == null) {
            return null;
        }
        LocalDate day = (place.cell.date() != null) ? place.cell.date() : DayText.parse(text(label)).orElse(null);
        if (day == null) {
            bad(label, "không phải là ngày (ngày/tháng/năm)", "is not a day (day/month/year)");
        }
        return day;
    }

    private int count(Label label, int least) {
        Place place = this.values.get(label);
        if (place == null) {
            return least;
        }
        String text = text(label);
        boolean digits = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) < least) {
            bad(label, "không phải là số nguyên từ %d".formatted(least),
                    "is not a whole number of at least %d".formatted(least));
            return -1;
        }
        return Integer.parseInt(text);
    }

    private void missing(Label label) {
        refuse(FaultCode.W02, null,
                new Bilingual("Trang “Tờ trình” thiếu mục “%s”.".formatted(label.heading().vi()),
                        "Sheet “Tờ trình” lacks “%s” (%s).".formatted(label.heading().vi(), label.heading().en())),
                CURE);
    }

    private void bad(Label label, String vi, String en) {
        refuse(FaultCode.W02, label, new Bilingual("Mục “%s” %s.".formatted(label.heading().vi(), vi),
                "“%s” (%s) %s.".formatted(label.heading().vi(), label.heading().en(), en)), CURE);
    }

    private void refuse(FaultCode code, @Nullable Label label, Bilingual sentence, Bilingual cure) {
        Place place = (label != null) ? this.values.get(label) : null;
        Fault fault = new Fault(code, this.file, SheetName.SUBMISSION.vi(), (place != null) ? place.name : "",
                (place != null) ? place.row : 0, null, null, sentence, cure);
        if (!this.faults.contains(fault)) {
            this.faults.add(fault);
        }
    }

    private record Place(SheetCell cell, String name, int row) {
    }

}
