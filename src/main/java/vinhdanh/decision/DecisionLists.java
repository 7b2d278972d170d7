package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.campaign.Plan.QuotaLine;
import vinhdanh.document.Annex;
import vinhdanh.document.Annex.Align;
import vinhdanh.document.Annex.Column;
import vinhdanh.document.Annex.Section;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.SubjectKind;

/** The lists that belong to a decision, one for each kind of subject, line by line. */
final class DecisionLists {

    private DecisionLists() {
    }

    static Annex annex(String label, SubjectKind kind, Decision decision, String source) {
        String title = "DANH SÁCH " + vinhdanh.shared.Text.upper(kind.title().vi()) + " ĐƯỢC KHEN THƯỞNG";
        return new Annex(label, title, source, columns(kind), sections(kind, decision));
    }

    private static List<Column> columns(SubjectKind kind) {
        Column number = new Column("TT", 1, Align.CENTRE);
        return (kind == SubjectKind.INDIVIDUAL)
                ? List.of(number, new Column("Họ và tên", 5, Align.LEFT), new Column("Chức vụ, đơn vị", 9, Align.LEFT))
                : List.of(number,
                        new Column("Tên " + kind.title().vi().toLowerCase(java.util.Locale.ROOT), 8, Align.LEFT),
                        new Column("Đơn vị trình", 6, Align.LEFT));
    }

    private static List<Section> sections(SubjectKind kind, Decision decision) {
        List<Section> sections = new ArrayList<>();
        for (QuotaLine line : decision.campaign().plan().lines()) {
            List<List<String>> rows = decision.awards(kind)
                .stream()
                .filter(award -> award.line().equals(line.code()))
                .map(DecisionLists::row)
                .toList();
            if (!rows.isEmpty()) {
                String title = "%s. %s (%s\u00a0%s)".formatted(VietnameseFormat.roman(sections.size() + 1),
                        line.name().vi(), VietnameseFormat.twoDigits(rows.size()),
                        kind.title().vi().toLowerCase(java.util.Locale.ROOT).replace(' ', '\u00a0'));
                sections.add(new Section(title, rows));
            }
        }
        return sections;
    }

    private static List<String> row(Award award) {
        String number = String.valueOf(award.position());
        return (award.subject() == SubjectKind.INDIVIDUAL) ? List.of(number, award.addressed(), award.description())
                : List.of(number, award.name(), award.unitName());
    }

}
