package vinhdanh.desk.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vinhdanh.access.StaffPages;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.review.CallMeeting;
import vinhdanh.review.ChangeMeeting;
import vinhdanh.review.Share;
import vinhdanh.review.VotingRule;
import vinhdanh.shared.Text;

/** What the secretary typed to call a meeting, and what is wrong with it. */
record CouncilForms(HttpServletRequest request, List<FieldError> faults) {

    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 10_000;

    static CouncilForms of(HttpServletRequest request) {
        return new CouncilForms(request, new ArrayList<>());
    }

    /** A text as it is stored, and no longer than a line can be. */
    static String line(String typed) {
        String text = Text.nfc(typed).strip();
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    }

    String typed(String field) {
        return Text.nfc(Objects.requireNonNullElse(this.request.getParameter(field), "")).strip();
    }

    boolean ticked(String field) {
        return this.request.getParameter(field) != null;
    }

    /** The call, or nothing when something is wrong with it. */
    Optional<CallMeeting.Call> call() {
        LocalDate day = day("day");
        LocalTime time = time("time");
        String place = text("place", LONGEST_LINE);
        String agenda = text("agenda", LONGEST_TEXT);
        Share quorum = share("quorum");
        Share threshold = share("threshold");
        VotingRule.Denominator denominator = choice("denominator", VotingRule.Denominator.values());
        VotingRule.Ballot ballot = choice("ballot", VotingRule.Ballot.values());
        String ruleSource = text("rule-source", LONGEST_TEXT);
        if (day == null || time == null || quorum == null || threshold == null || denominator == null || ballot == null
                || !this.faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CallMeeting.Call(day, time, place, agenda, new VotingRule(quorum, denominator, threshold,
                ballot, ticked("absent-written"), ticked("secretary-votes"), ticked("recused-count"), ruleSource)));
    }

    /** When and where a meeting is to be, or nothing when something is wrong with it. */
    Optional<ChangeMeeting.Change> change() {
        LocalDate day = day("day");
        LocalTime time = time("time");
        String place = text("place", LONGEST_LINE);
        String agenda = text("agenda", LONGEST_TEXT);
        return day == null || time == null || !this.faults.isEmpty() ? Optional.empty()
                : Optional.of(new ChangeMeeting.Change(day, time, place, agenda));
    }

    @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(typed(field));
        }
        catch (DateTimeException wrong) {
            return fault(field, "council.fault.day");
        }
    }

    @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(typed(field));
        }
        catch (DateTimeException wrong) {
            return fault(field, "council.fault.time");
        }
    }

    private String text(String field, int longest) {
        String text = typed(field);
        if (text.isEmpty() || text.length() > longest) {
            fault(field, "council.fault.text");
        }
        return text;
    }

    private @Nullable Share share(String field) {
        Optional<Share> share = Share.parse(typed(field));
        return share.isPresent() ? share.get() : fault(field, "council.fault.share");
    }

    private <E extends Enum<E>> @Nullable E choice(String field, E[] values) {
        String typed = typed(field);
        Optional<E> chosen = Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(typed)).findFirst();
        return chosen.isPresent() ? chosen.get() : fault(field, "council.fault.choice");
    }

    private <T> @Nullable T fault(String field, String word) {
        this.faults.add(new FieldError(field, StaffPages.word(this.request, word)));
        return null;
    }

}
