package vinhdanh.desk.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.review.Count;
import vinhdanh.review.Member;
import vinhdanh.review.Paper;
import vinhdanh.shared.Language;

/** The tables on the page of a meeting. */
final class MeetingTables {

    private MeetingTables() {
    }

    static Table members(CouncilViews.Asked asked, List<Member> all) {
        List<Column> columns = List.of(Column.text(asked.t("council.member")), Column.text(asked.t("council.role")),
                Column.text(asked.t("council.attendance")));
        return new Table(asked.t("council.members"), columns,
                all.stream()
                    .map(member -> List.of(Cell.of(member.name()),
                            new Cell(member.role().title().in(asked.language()),
                                    member.votes() ? null : asked.t("council.novote"), null, null),
                            member.present() ? new Cell("", null, null, new Chip(Tone.GOOD, asked.t("council.here")))
                                    : new Cell("", member.absence().isEmpty() ? null : member.absence(), null,
                                            new Chip(Tone.PLAIN, asked.t("council.away")))))
                    .toList(),
                List.of());
    }

    static Table papers(CouncilViews.Asked asked, List<Paper> list) {
        List<Column> columns = List.of(Column.text(asked.t("council.candidate")), Column.text(asked.t("council.unit")),
                Column.text(asked.t("council.line")));
        return new Table(asked.t("council.papers"), columns, list.stream()
            .map(paper -> List.of(
                    new Cell(paper.position() + ". " + paper.name(), paper.post().isEmpty() ? null : paper.post(),
                            CouncilViews.dossier(asked.language(), paper.nomination()), null),
                    Cell.of(paper.nominationUnit()),
                    Cell.of(asked.language() == Language.VI ? paper.line() : paper.lineEn())))
            .toList(), List.of());
    }

    static Table counts(CouncilViews.Asked asked, List<Paper> list, List<Count> counted) {
        Map<UUID, Paper> names = list.stream().collect(Collectors.toMap(Paper::nomination, paper -> paper));
        List<Column> columns = List.of(Column.text(asked.t("council.candidate")),
                Column.figures(asked.t("council.returned")), Column.figures(asked.t("council.for")),
                Column.figures(asked.t("council.against")), Column.figures(asked.t("council.blank")),
                Column.figures(asked.t("council.rate")), Column.text(asked.t("council.result")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Count count : counted) {
            Paper paper = Objects.requireNonNull(names.get(count.nomination()));
            rows.add(List.of(Cell.of(count.position() + ". " + paper.name()),
                    Cell.of(count.returned() + "/" + count.issued()), Cell.of(String.valueOf(count.inFavour())),
                    Cell.of(String.valueOf(count.against())), Cell.of(String.valueOf(count.blank())),
                    new Cell(count.rateText(), count.inFavour() + "/" + count.base(), null, null),
                    new Cell("", null, null, count.passed() ? new Chip(Tone.GOOD, asked.t("council.passed"))
                            : new Chip(Tone.BAD, asked.t("council.failed")))));
        }
        return new Table(asked.t("council.counts"), columns, rows, List.of());
    }

}
