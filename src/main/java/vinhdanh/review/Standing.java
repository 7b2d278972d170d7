package vinhdanh.review;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.shared.Bilingual;

/** How a vote stands, as far as anybody may know. */
@Component
public class Standing {

    private final Ballots ballots;

    private final CheckCount check;

    Standing(Ballots ballots, CheckCount check) {
        this.ballots = ballots;
        this.check = check;
    }

    /** How many have voted, of how many. */
    public record Progress(int cast, int electors) {
    }

    /**
     * How many have voted; nobody learns it where so few vote that it would tell who did.
     */
    public Optional<Progress> progress(Meeting meeting) {
        int electors = this.ballots.countElectors(meeting.id());
        return electors < OpenVote.LEAST_SECRET ? Optional.empty()
                : Optional.of(new Progress(this.ballots.countCast(meeting.id()), electors));
    }

    /** Where a frozen count isn't what was counted; empty when it is. */
    public Optional<Bilingual> firstFault(Meeting meeting) {
        return this.check.firstFault(meeting);
    }

}
