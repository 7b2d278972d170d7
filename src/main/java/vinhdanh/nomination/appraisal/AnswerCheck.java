package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.campaign.Routes;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.Possible;
import vinhdanh.nomination.life.Standing;
import vinhdanh.shared.UseCase;

/** Somebody of the standing body answers a check, with the source that confirms it. */
@UseCase
public class AnswerCheck {

    private final Lives lives;

    private final Routes routes;

    private final Answers answers;

    private final CheckLists checks;

    private final Clock clock;

    AnswerCheck(Lives lives, Routes routes, Answers answers, CheckLists checks, Clock clock) {
        this.lives = lives;
        this.routes = routes;
        this.answers = answers;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param seen the serial of the answer that this person saw last
     * @param source the document or record that confirms it
     */
    public record Said(Check.Code code, int seen, boolean passed, String source, String note) {
    }

    public Reply answer(UUID nomination, Said said, Actor actor) {
        Standing standing = this.lives.find(nomination).orElse(null);
        if (standing == null || !Possible.of(actor, this.routes.of(standing.campaign()), standing).check()) {
            return new Reply.Unknown();
        }
        if (this.checks.list(nomination).stream().noneMatch(check -> check.code() == said.code() && check.byHand())) {
            return Reply.Refused.of("Mục này do chương trình tự kiểm tra, không trả lời bằng tay.",
                    "The program checks this itself; nobody answers it by hand.");
        }
        if (said.source().isBlank()) {
            return Reply.Refused.of("Hãy ghi văn bản hoặc nguồn xác nhận.", "Name the document or the source.");
        }
        if (!said.passed() && said.note().isBlank()) {
            return Reply.Refused.of("Mục không đạt thì phải ghi rõ vì sao.", "Say why the check failed.");
        }
        return this.answers.add(nomination, said, standing.version(), actor, this.clock.instant()) ? new Reply.Done()
                : new Reply.TooLate();
    }

}
