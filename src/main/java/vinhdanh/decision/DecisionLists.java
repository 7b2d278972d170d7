package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.document.Annex;
import vinhdanh.document.Annex.Align;
import vinhdanh.document.Annex.Column;
import vinhdanh.document.Annex.Section;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Text;

/**
 * The lists that belong to a decision: for each award form one of each kind of subject,
 * line by line, numbered from 1.
 */
final class DecisionLists {

    private final Decision decision;

    private final Conferrals conferrals;

    private DecisionLists(Decision decision, Conferrals conferrals) {
        this.decision = decision;
        this.conferrals = conferrals;
    }

    static List<Annex> of(Decision decision, Conferrals conferrals) {
        DecisionLists lists = new DecisionLists(decision, conferrals);
        return conferrals.lists().stream().map(lists::annex).toList();
    }

    private Annex annex(Conferral list) {
        String what = this.conferrals.ofSeveralForms() ? "TẶNG " + Text.upper(list.form().name().vi()) : "KHEN THƯỞNG";
        String title = "DANH SÁCH " + Text.upper(list.subject().title().vi()) + " ĐƯỢC " + what;
        return new Annex(list.annex(), title, DecisionText.source(this.decision), columns(list), sections(list));
    }

    private static List<Column> columns(Conferral list) {
        Column number = new Column("TT", 1, Align.CENTRE);
        return (list.subject() == SubjectKind.INDIVIDUAL)
                ? List.of(number, new Column("Họ và tên", 5, Align.LEFT), new Column("Chức vụ, đơn vị", 9, Align.LEFT))
                : List.of(number, new Column("Tên " + list.kind(), 8, Align.LEFT),
                        new Column("Đơn vị trình", 6, Align.LEFT));
    }

    private List<Section> sections(Conferral list) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (QuotaLine line : this.decision.campaign().plan().lines()) {
            List<List<String>> rows = new ArrayList<>();
            for (Award award : list.awards()) {
                if (award.line().equals(line.code())) {
                    number++;
                    rows.add(row(number, award));
                }
            }
            if (!rows.isEmpty()) {
                String title = "%s. %s (%s\u00a0%s)".formatted(VietnameseFormat.roman(sections.size() + 1),
                        line.name().vi(), VietnameseFormat.twoDigits(rows.size()), list.kind().replace(' ', '\u00a0'));
                sections.add(new Section(title, rows));
            }
        }
        return sections;
    }

    private static List<String> row(int number, Award award) {
        String place = String.valueOf(number);
        return (award.subject() == SubjectKind.INDIVIDUAL) ? List.of(place, award.addressed(), award.description())
                : List.of(place, award.name(), award.unitName());
    }

}
