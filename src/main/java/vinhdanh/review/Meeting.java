package vinhdanh.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/**
 * One meeting of a council.
 *
 * @param campaignCode the campaign's code, for its address
 * @param campaignTitle what the campaign is called
 * @param unit the unit whose council it is
 * @param ruleText the rule in words, as it was when the meeting was called
 * @param closedAt when the vote was counted, or null
 */
public record Meeting(UUID id, UUID campaign, String campaignCode, Bilingual campaignTitle, UnitId unit,
        String unitName, LocalDate day, LocalTime time, String place, String agenda, Stage stage, int version,
        VotingRule rule, String ruleText, @Nullable Instant closedAt) {

    /** How far a meeting is. */
    public enum Stage {

        CALLED("Đã triệu tập", "Called"),

        VOTING("Đang bỏ phiếu", "Voting"),

        COUNTED("Đã kiểm phiếu", "Counted"),

        SIGNED("Biên bản đã ký", "Minutes signed"),

        CANCELLED("Đã hủy", "Cancelled");

        private final Bilingual title;

        Stage(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stage ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    /** The rule in words; the Vietnamese ones are those that were frozen. */
    public String ruleIn(Language language) {
        return language == Language.VI ? this.ruleText : this.rule.sentence().en();
    }

    public boolean isCounted() {
        return this.stage == Stage.COUNTED || this.stage == Stage.SIGNED;
    }

    /** Whether somebody holds one of these posts in the council today. */
    public boolean isOf(Actor actor, Role... roles) {
        return actor.holdsIn(this.unit, roles);
    }

}
