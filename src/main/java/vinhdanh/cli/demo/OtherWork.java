package vinhdanh.cli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.GivePost;
import vinhdanh.access.InviteAccount;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.Answer;
import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.decision.PrepareDecision;
import vinhdanh.decision.complaint.TakeComplaint;
import vinhdanh.people.UnitId;

/**
 * Work for those whose turn in the campaign under way comes last: the campaign that is
 * over had a false declaration in it, so that a decision that takes an award back waits
 * to be signed, and somebody has complained.
 */
final class OtherWork {

    private static final String OVER = "an-giang-2021";

    private final ApplicationContext program;

    private final LoadedCampaign over;

    private final JdbcClient sql;

    OtherWork(ApplicationContext program) {
        this.program = program;
        this.sql = program.getBean(JdbcClient.class);
        this.over = program.getBean(OpenCampaigns.class).find(OVER).orElseThrow();
    }

    /** Gives somebody of the campaign under way the same post in the one that is over. */
    void post(AccountId account, String unit, Role role, SignsAs signsAs, LocalDate from) {
        LocalDate closing = this.over.plan().proposals().closing();
        UnitId id = this.over.plan().units().find(unit, closing).orElseThrow().id();
        this.program.getBean(GivePost.class).give(account, id, role, signsAs, from, null, null).ifPresent(reason -> {
            throw new IllegalStateException(reason.en());
        });
    }

    /** A decision that takes an award back is prepared and sent for signature. */
    void revocation(Actor head) {
        UUID draft = this.program.getBean(PrepareDecision.class)
            .revoke(decision(),
                    new Revocation(award(), "revoke-false-declaration",
                            "Kê khai thành tích không đúng sự thật về số khu vực bỏ phiếu phụ trách (mẫu)",
                            "Kết luận thanh tra số 07/KL-MẪU"),
                    head)
            .orElseThrow();
        done(this.program.getBean(PrepareDecision.class).send(draft, 1, head));
    }

    void complaint(LocalDate received, Actor head) {
        TakeComplaint.Said said = new TakeComplaint.Said("Lâm Mẫu Hiền", "Khóm Mẫu, thành phố Long Xuyên",
                "Đề nghị xem lại việc không được chọn dù đủ số phiếu bình xét (mẫu).", decision(), received);
        done(this.program.getBean(TakeComplaint.class).take(UUID.randomUUID(), this.over, said, head));
    }

    /** Two who were invited and have not come yet. */
    void invitations(AccountId administrator) {
        List.of("thanhtra.mau", "vanthu.mau")
            .forEach(login -> this.program.getBean(InviteAccount.class)
                .invite(login, login.startsWith("t") ? "Trương Mẫu Thanh" : "Tô Mẫu Thư", login + "@vinhdanh.invalid",
                        administrator));
    }

    private static void done(Answer answer) {
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("The demo's decision was not taken on: " + answer);
        }
    }

    private UUID decision() {
        return this.sql.sql("select id from decision where campaign_id = :campaign")
            .param("campaign", this.over.id().value())
            .query(UUID.class)
            .single();
    }

    /** The award of the one whose name comes last. */
    private UUID award() {
        return this.sql.sql("""
                select id from award
                 where decision_id = :decision and subject = 'individual' order by sort_key desc, id limit 1
                """).param("decision", decision()).query(UUID.class).single();
    }

}
