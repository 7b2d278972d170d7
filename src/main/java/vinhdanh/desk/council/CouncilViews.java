package vinhdanh.desk.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Words;
import vinhdanh.review.Conflict;
import vinhdanh.review.Conflicts;
import vinhdanh.review.Count;
import vinhdanh.review.Counts;
import vinhdanh.review.Meeting;
import vinhdanh.review.Meeting.Stage;
import vinhdanh.review.Member;
import vinhdanh.review.Members;
import vinhdanh.review.Paper;
import vinhdanh.review.Papers;
import vinhdanh.review.Quorum;
import vinhdanh.review.Standing;
import vinhdanh.shared.Language;

/** Puts together what the page of a meeting shows to one person. */
@Component
class CouncilViews {

    private final Members members;

    private final Papers papers;

    private final Counts counts;

    private final Conflicts conflicts;

    private final Standing standing;

    CouncilViews(Members members, Papers papers, Counts counts, Conflicts conflicts, Standing standing) {
        this.members = members;
        this.papers = papers;
        this.counts = counts;
        this.conflicts = conflicts;
        this.standing = standing;
    }

    /** One showing of a meeting. */
    record Asked(Meeting meeting, Actor actor, Language language) {

        String t(String key, Object... arguments) {
            return Words.all().text(this.language, key, arguments);
        }

        boolean is(Role... roles) {
            return this.meeting.isOf(this.actor, roles);
        }

    }

    static String path(Meeting meeting) {
        return "/desk/council/" + meeting.id();
    }

    static String when(Meeting meeting) {
        return Formats.day(meeting.day()) + ", " + meeting.time();
    }

    static Chip chip(Meeting meeting, Language language) {
        Tone tone = switch (meeting.stage()) {
            case CALLED -> Tone.PLAIN;
            case VOTING -> Tone.OPEN;
            case COUNTED, SIGNED -> Tone.GOOD;
        };
        return new Chip(tone, meeting.stage().title().in(language));
    }

    CouncilView.Show show(Asked asked, List<FieldError> faults) {
        Meeting meeting = asked.meeting();
        List<Member> all = this.members.list(meeting.id());
        List<Paper> list = this.papers.list(meeting);
        boolean before = meeting.stage() == Stage.CALLED;
        Optional<Member> self = all.stream()
            .filter(one -> one.account().equals(asked.actor().id().value()))
            .findFirst();
        return new CouncilView.Show(path(meeting), when(meeting), chip(meeting, asked.language()), meeting.version(),
                notices(asked), facts(asked), meeting.agenda().lines().toList(), rule(asked), quorum(asked, all),
                members(asked, all), list.isEmpty() ? null : papers(asked, list),
                list.isEmpty() ? new Empty(asked.t("council.papers.none"), asked.t("council.papers.none.text"), null)
                        : null,
                meeting.isCounted() ? counts(asked, list) : null, before ? conflicts(asked, self) : List.of(),
                before && self.isPresent() ? declare(asked, list) : null, act(asked),
                before && asked.is(Role.SECRETARY),
                meeting.stage() == Stage.VOTING && self.isPresent() && self.get().votes(),
                meeting.isCounted() && asked.is(Role.SECRETARY, Role.CHAIR), meeting.isCounted(), faults);
    }

    private static @Nullable String act(Asked asked) {
        if (!asked.is(Role.CHAIR)) {
            return null;
        }
        return switch (asked.meeting().stage()) {
            case CALLED -> "open";
            case VOTING -> "close";
            default -> null;
        };
    }

    private List<Notice> notices(Asked asked) {
        Meeting meeting = asked.meeting();
        if (meeting.stage() == Stage.VOTING) {
            return List.of(new Notice(Tone.OPEN, asked.t("council.voting"),
                    this.standing.progress(meeting)
                        .map(progress -> asked.t("council.voting.text", progress.cast(), progress.electors()))
                        .orElse(asked.t("council.voting.few")),
                    null));
        }
        if (!meeting.isCounted()) {
            return List.of();
        }
        return List.of(this.standing.firstFault(meeting)
            .map(fault -> new Notice(Tone.BAD, asked.t("council.count.altered"), fault.in(asked.language()), null))
            .orElseGet(() -> new Notice(Tone.GOOD, asked.t("council.count.sound"), asked.t("council.count.sound.text"),
                    null)));
    }

    private static List<Fact> facts(Asked asked) {
        Meeting meeting = asked.meeting();
        return List.of(Fact.of(asked.t("council.campaign"), meeting.campaignTitle().in(asked.language())),
                Fact.of(asked.t("council.day"), when(meeting)), Fact.of(asked.t("council.place"), meeting.place()));
    }

    private static List<Fact> rule(Asked asked) {
        var rule = asked.meeting().rule();
        return List.of(Fact.of(asked.t("council.quorum"), rule.quorum().toString()),
                Fact.of(asked.t("council.threshold"),
                        rule.threshold() + " · " + rule.denominator().title().in(asked.language())),
                Fact.of(asked.t("council.ballot"), rule.ballot().title().in(asked.language())),
                Fact.of(asked.t("council.rule.text"), rule.text()),
                Fact.of(asked.t("council.rule.source"), rule.source()));
    }

    private static Fact quorum(Asked asked, List<Member> all) {
        Quorum quorum = Quorum.of(asked.meeting(), all);
        return new Fact(asked.t("council.present"),
                asked.t("council.present.of", quorum.present(), quorum.members(), quorum.needed()), null,
                quorum.isReached() ? new Chip(Tone.GOOD, asked.t("council.quorum.reached"))
                        : new Chip(Tone.OPEN, asked.t("council.quorum.missing")));
    }

    private static Table members(Asked asked, List<Member> all) {
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

    private static Table papers(Asked asked, List<Paper> list) {
        List<Column> columns = List.of(Column.text(asked.t("council.candidate")), Column.text(asked.t("council.unit")),
                Column.text(asked.t("council.line")));
        return new Table(asked.t("council.papers"), columns, list.stream()
            .map(paper -> List.of(
                    new Cell(paper.position() + ". " + paper.name(), paper.post().isEmpty() ? null : paper.post(),
                            dossier(asked.language(), paper.nomination()), null),
                    Cell.of(paper.nominationUnit()),
                    Cell.of(asked.language() == Language.VI ? paper.line() : paper.lineEn())))
            .toList(), List.of());
    }

    /** The page of a candidate's dossier. */
    static String dossier(Language language, UUID nomination) {
        return vinhdanh.page.Requested.url(language, "/desk/nominations/" + nomination);
    }

    private Table counts(Asked asked, List<Paper> list) {
        Map<UUID, Paper> names = list.stream()
            .collect(java.util.stream.Collectors.toMap(Paper::nomination, paper -> paper));
        List<Column> columns = List.of(Column.text(asked.t("council.candidate")),
                Column.figures(asked.t("council.returned")), Column.figures(asked.t("council.for")),
                Column.figures(asked.t("council.against")), Column.figures(asked.t("council.blank")),
                Column.figures(asked.t("council.rate")), Column.text(asked.t("council.result")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Count count : this.counts.list(asked.meeting().id())) {
            Paper paper = java.util.Objects.requireNonNull(names.get(count.nomination()));
            rows.add(List.of(Cell.of(count.position() + ". " + paper.name()),
                    Cell.of(count.returned() + "/" + count.issued()), Cell.of(String.valueOf(count.inFavour())),
                    Cell.of(String.valueOf(count.against())), Cell.of(String.valueOf(count.blank())),
                    new Cell(count.rateText(), count.inFavour() + "/" + count.base(), null, null),
                    new Cell("", null, null, count.passed() ? new Chip(Tone.GOOD, asked.t("council.passed"))
                            : new Chip(Tone.BAD, asked.t("council.failed")))));
        }
        return new Table(asked.t("council.counts"), columns, rows, List.of());
    }

    private List<CouncilView.ConflictLine> conflicts(Asked asked, Optional<Member> self) {
        UUID me = asked.actor().id().value();
        return this.conflicts.listSeen(asked.meeting().id(), me, asked.is(Role.SECRETARY, Role.CHAIR))
            .stream()
            .map(conflict -> line(asked, conflict,
                    self.isPresent() && !conflict.account().equals(me) && !conflict.lifters().contains(me)))
            .toList();
    }

    private static CouncilView.ConflictLine line(Asked asked, Conflict conflict, boolean lift) {
        String text = asked.t("council.conflict.line", conflict.member(), conflict.candidate(),
                conflict.kind().title().in(asked.language()));
        Parts.Chip chip = conflict.isLifted() ? new Chip(Tone.GOOD, asked.t("council.conflict.lifted"))
                : new Chip(Tone.OPEN, asked.t("council.conflict.binds", conflict.lifters().size()));
        return new CouncilView.ConflictLine(conflict.nomination().toString(), conflict.account().toString(), text, chip,
                lift && !conflict.isLifted());
    }

    private CouncilView.Declare declare(Asked asked, List<Paper> list) {
        var bound = this.conflicts.bound(asked.meeting().id(), asked.actor().id().value());
        return new CouncilView.Declare(list.stream()
            .filter(paper -> !bound.contains(paper.nomination()))
            .map(paper -> new CouncilView.Choice(paper.nomination().toString(),
                    paper.name() + " · " + paper.nominationUnit(), false))
            .toList());
    }

}
