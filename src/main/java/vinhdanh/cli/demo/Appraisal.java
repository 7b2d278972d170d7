package vinhdanh.cli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.nomination.appraisal.AnswerCheck;
import vinhdanh.nomination.appraisal.AskOpinion;
import vinhdanh.nomination.appraisal.Check;
import vinhdanh.nomination.appraisal.CheckLists;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;

/** The standing body works through what came first, and leaves the rest for visitors. */
final class Appraisal {

    /** Units of which nothing was looked at yet. */
    private static final Set<String> WAITING = Set.of("886", "888", "syt", "sgddt", Cast.SECTION);

    private final MoveNomination gate;

    private final Lives lives;

    private final CheckLists checks;

    private final AnswerCheck answers;

    private final AskOpinion opinions;

    private final List<SampleLists.Sent> sent;

    private final LocalDate until;

    /**
     * @param until the day until when returned nominations should be mended
     */
    Appraisal(ApplicationContext program, LoadedCampaign campaign, LocalDate until) {
        this.gate = program.getBean(MoveNomination.class);
        this.lives = program.getBean(Lives.class);
        this.checks = program.getBean(CheckLists.class);
        this.answers = program.getBean(AnswerCheck.class);
        this.opinions = program.getBean(AskOpinion.class);
        this.sent = new SampleLists(program.getBean(JdbcClient.class)).sent(campaign.id());
        this.until = until;
    }

    /** A district lets the first of its section's nominations pass. */
    void endorse(Actor district) {
        this.sent.stream()
            .filter(one -> one.unit().equals(Cast.SECTION))
            .limit(1)
            .forEach(one -> move(one, Step.ENDORSE, district, Why.NONE));
    }

    void check(Actor appraiser) {
        each((one, n) -> {
            if (n % 7 == 5) {
                move(one, Step.RETURN, appraiser, new Why(
                        "Thành tích còn chung chung: nêu rõ việc đã làm, số liệu và thời gian.", "", this.until));
            }
            else if (n % 7 != 6) {
                answer(one, appraiser);
                move(one, Step.APPRAISE, appraiser, Why.NONE);
            }
        });
    }

    /** Answers what the program can't check itself. */
    private void answer(SampleLists.Sent one, Actor appraiser) {
        for (Check check : this.checks.list(one.id())) {
            if (check.byHand() && check.result() == Check.Result.OPEN) {
                this.answers.answer(one.id(), new AnswerCheck.Said(check.code(), check.serial(), true,
                        "Công văn số 12/CV-MẪU của Thanh tra tỉnh (mẫu)", ""), appraiser);
            }
        }
    }

    /** Asks a unit what it has to say about one that nobody has looked at yet. */
    void ask(String unit, Actor appraiser) {
        this.sent.stream()
            .filter(one -> one.unit().equals("886"))
            .limit(1)
            .forEach(one -> this.opinions.ask(one.id(),
                    new AskOpinion.Asked(unit,
                            "Đề nghị cho ý kiến về việc chấp hành chính sách thuế của đối tượng được đề nghị.", 10),
                    appraiser));
    }

    void propose(Actor head) {
        each((one, n) -> {
            if (n % 11 == 3) {
                move(one, Step.HOLD, head, new Why("Có đơn phản ánh đang được xác minh.",
                        "Văn bản số 15/TTr-MẪU của Thanh tra tỉnh (mẫu)", null));
            }
            else if (n % 7 < 4) {
                move(one, Step.PROPOSE, head, Why.NONE);
            }
        });
    }

    private void each(ObjIntConsumer<SampleLists.Sent> act) {
        List<SampleLists.Sent> looked = this.sent.stream().filter(one -> !WAITING.contains(one.unit())).toList();
        for (int n = 0; n < looked.size(); n++) {
            act.accept(looked.get(n), n);
        }
    }

    /**
     * What the rules refuse stays where it is and waits for a visitor, as in an office.
     */
    private void move(SampleLists.Sent one, Step step, Actor actor, Why why) {
        Standing standing = this.lives.find(one.id()).orElseThrow();
        this.gate.move(one.id(), standing.version(), step, actor, why);
    }

}
