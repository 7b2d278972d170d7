package vinhdanh.desk.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.review.Conflict;
import vinhdanh.review.Conflicts;
import vinhdanh.review.CouncilEvents;
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

    private final CouncilEvents history;

    CouncilViews(Members members, Papers papers, Counts counts, Conflicts conflicts, Standing standing,
            CouncilEvents history) {
        this.members = members;
        this.papers = papers;
        this.counts = counts;
        this.conflicts = conflicts;
        this.standing = standing;
        this.history = history;
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
            case CALLED, CANCELLED -> Tone.PLAIN;
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
                MeetingTables.members(asked, all), list.isEmpty() ? null : MeetingTables.papers(asked, list),
                list.isEmpty() && before
                        ? new Empty(asked.t("council.papers.none"), asked.t("council.papers.none.text"), null) : null,
                meeting.isCounted() ? MeetingTables.counts(asked, list, this.counts.list(meeting.id())) : null,
                before ? conflicts(asked, self) : List.of(), before && self.isPresent() ? declare(asked, list) : null,
                act(asked), before && asked.is(Role.SECRETARY),
                meeting.stage() == Stage.VOTING && self.isPresent() && self.get().votes(),
                meeting.isCounted() && asked.is(Role.SECRETARY, Role.CHAIR), meeting.isCounted(), cancel(asked),
                faults);
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

    private static @Nullable String cancel(Asked asked) {
        if (!asked.is(Role.SECRETARY)) {
            return null;
        }
        return switch (asked.meeting().stage()) {
            case CALLED -> asked.t("council.cancel.help");
            case VOTING -> asked.t("council.cancel.voting");
            default -> null;
        };
    }

    private List<Notice> notices(Asked asked) {
        Meeting meeting = asked.meeting();
        if (meeting.stage() == Stage.CANCELLED) {
            return this.history.findCancellation(meeting.id())
                .map(why -> new Notice(Tone.PLAIN,
                        asked.t(why.sheets() ? "council.cancelled.vote" : "council.cancelled"), why.reason(), null))
                .stream()
                .toList();
        }
        int waiting = meeting.stage() == Stage.CALLED ? this.papers.countNotConsulted(meeting) : 0;
        if (waiting > 0) {
            return List.of(new Notice(Tone.OPEN, asked.t("council.consulted.not"),
                    asked.t("council.consulted.not.text", waiting), null));
        }
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
                Fact.of(asked.t("council.rule.text"), asked.meeting().ruleIn(asked.language())),
                Fact.of(asked.t("council.rule.source"), rule.source()));
    }

    private static Fact quorum(Asked asked, List<Member> all) {
        Quorum quorum = Quorum.of(asked.meeting(), all);
        return new Fact(asked.t("council.present"),
                asked.t("council.present.of", quorum.present(), quorum.members(), quorum.needed()), null,
                quorum.isReached() ? new Chip(Tone.GOOD, asked.t("council.quorum.reached"))
                        : new Chip(Tone.OPEN, asked.t("council.quorum.missing")));
    }

    /** The page of a candidate's dossier. */
    static String dossier(Language language, UUID nomination) {
        return Requested.url(language, "/desk/nominations/" + nomination);
    }

    private List<CouncilView.ConflictLine> conflicts(Asked asked, Optional<Member> self) {
        UUID me = asked.actor().id().value();
        Set<UUID> bound = this.conflicts.bound(asked.meeting().id(), me);
        return this.conflicts.listSeen(asked.meeting().id(), me, asked.is(Role.SECRETARY, Role.CHAIR))
            .stream()
            .map(conflict -> line(asked, conflict,
                    self.isPresent() && !conflict.account().equals(me) && !conflict.lifters().contains(me)
                            && !bound.contains(conflict.nomination())))
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
