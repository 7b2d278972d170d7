package vinhdanh.nomination.life;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import vinhdanh.shared.Bilingual;

/** Where a nomination stands in its life. */
public enum State {

    /** Being written by its unit; nobody else sees it. */
    DRAFT("Đang soạn", "Draft"),

    /** Sent up with the unit's letter. */
    SUBMITTED("Đã trình", "Submitted"),

    /** Sent back, with what to correct. */
    RETURNED("Trả lại để bổ sung", "Returned for correction"),

    /** Let pass by the level above its unit. */
    ENDORSED("Cấp trên đã đồng ý trình", "Endorsed"),

    /** Checked by the standing body. */
    APPRAISED("Đã thẩm định", "Appraised"),

    /** Waiting for discipline, inspection or a complaint to end; not a refusal. */
    HELD("Tạm dừng xét", "On hold"),

    /** Refused, with the legal basis. */
    REFUSED("Không đủ điều kiện", "Refused"),

    /** On the list for the council. */
    PROPOSED("Đã đưa vào danh sách trình Hội đồng", "Proposed to the council"),

    /** Chosen within the seats. */
    CHOSEN("Được xét chọn", "Chosen"),

    /** Considered, and not chosen within the seats. */
    NOT_CHOSEN("Không được xét chọn", "Not chosen"),

    /** Commended by a decision. */
    DECIDED("Đã khen thưởng", "Commended"),

    /** Taken back by its unit. */
    WITHDRAWN("Đã rút", "Withdrawn"),

    /** The award was taken back by a later decision. */
    REVOKED("Đã hủy bỏ khen thưởng", "Revoked");

    private final Bilingual title;

    State(String vi, String en) {
        this.title = new Bilingual(vi, en);
    }

    public Bilingual title() {
        return this.title;
    }

    /** The word for it in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where an act leads from here; empty where it can't be done. */
    public Optional<State> after(Step step) {
        return step.from().contains(this) ? Optional.of(step.to()) : Optional.empty();
    }

    /** What can be done from here by anyone at all. */
    public Set<Step> steps() {
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step.from().contains(this)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whether its unit may still change what it says. */
    public boolean isOpenToItsUnit() {
        return this == DRAFT || this == RETURNED;
    }

}
