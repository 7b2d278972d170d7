package vinhdanh.decision;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.shared.Bilingual;

/**
 * A decision while it is prepared.
 *
 * @param id it becomes the decision's
 * @param nominations whom it names; none where it takes an award back
 * @param revocation what it takes back, or null
 * @param returned why the authority sent it back the last time, or null
 * @param hands who prepared, wrote or sent it, or fixed the selection that it rests on,
 * by every account of theirs
 */
public record DraftDecision(UUID id, CampaignId campaign, Stage stage, int version, Wordings words,
        List<UUID> nominations, @Nullable Revocation revocation, @Nullable String returned, List<UUID> hands) {

    public DraftDecision {
        nominations = List.copyOf(nominations);
        hands = List.copyOf(hands);
    }

    /** Where a draft stands. */
    public enum Stage {

        DRAFT("Đang soạn", "Being prepared"),

        SENT("Chờ ký", "Waiting for signature"),

        SIGNED("Đã ký", "Signed"),

        DROPPED("Đã bỏ", "Dropped");

        private final Bilingual title;

        Stage(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stage ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    /**
     * An award that is taken back.
     *
     * @param ground key of the rule in the law's data
     * @param reason what happened
     * @param evidence the document that it rests on
     */
    public record Revocation(UUID award, String ground, String reason, String evidence) {
    }

}
