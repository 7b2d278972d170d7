package vinhdanh.nomination.form;

import java.util.List;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.people.Unit;

/** What a unit can choose among in the columns of its list. */
record Choices(Plan plan, LawBook law, Unit unit, Lookups lookups) {

    static Choices of(Plan plan, LawBook law, Unit unit) {
        return new Choices(plan, law, unit, new Lookups(plan, law, plan.proposals().closing()));
    }

    /** The choices of a column in a sheet; empty where anything may stand. */
    List<String> in(Column column, SheetName name) {
        return switch (column) {
            case SALUTATION -> List.of("Ông", "Bà");
            case SEX -> List.of("Nam", "Nữ");
            case BODY_TYPE -> List.of("Tập thể", SubjectKind.HOUSEHOLD.title().vi());
            case STATUTORY_CLASS -> this.law.statutoryClasses().stream().map(one -> one.name().vi()).toList();
            case LINE -> lines(name).stream().map(line -> line.name().vi()).toList();
            case AWARD_FORM -> lines(name).stream().map(this.lookups::formName).distinct().toList();
            default -> List.of();
        };
    }

    /** The lines on which the unit may propose what stands in a sheet. */
    List<QuotaLine> lines(SheetName name) {
        return this.plan.lines()
            .stream()
            .filter(line -> List.of(SubjectKind.values())
                .stream()
                .anyMatch(subject -> isOn(subject, name) && share(line, subject) > 0))
            .toList();
    }

    static boolean isOn(SubjectKind subject, SheetName name) {
        return (subject == SubjectKind.INDIVIDUAL) == (name == SheetName.INDIVIDUALS);
    }

    /** The seats of the unit on a line. */
    int share(QuotaLine line, SubjectKind subject) {
        return line.proposers().admit(this.unit) ? line.share(subject, this.unit.code()) : 0;
    }

}
