package vinhdanh.nomination.life;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vinhdanh.ledger.Act;
import vinhdanh.shared.Bilingual;

/**
 * What is done to a nomination: from which states, and to which. This table is the whole
 * graph; {@code docs/life.md} is drawn from it.
 */
public enum Step {

    /** Its unit sends it up. */
    SUBMIT("Trình", "Submit", State.SUBMITTED, Act.NOMINATION_SUBMITTED, State.DRAFT, State.RETURNED),

    /** The level above its unit lets it pass. */
    ENDORSE("Đồng ý trình", "Endorse", State.ENDORSED, Act.NOMINATION_ENDORSED, State.SUBMITTED),

    /** The standing body lets it pass by a level that doesn't act. */
    SKIP("Chuyển vượt cấp", "Skip the level", State.SUBMITTED, Act.LEVEL_SKIPPED, State.SUBMITTED),

    /** The level above takes that back, while the standing body has not concluded. */
    UNENDORSE("Thu hồi ý kiến đồng ý trình", "Take the endorsement back", State.SUBMITTED, Act.ENDORSEMENT_TAKEN_BACK,
            State.ENDORSED),

    /** A level above sends it back, with what to correct. */
    RETURN("Trả lại để bổ sung", "Return for correction", State.RETURNED, Act.NOMINATION_RETURNED, State.SUBMITTED,
            State.ENDORSED, State.APPRAISED, State.PROPOSED),

    /** The standing body finishes its checks. */
    APPRAISE("Kết luận thẩm định", "Conclude the appraisal", State.APPRAISED, Act.NOMINATION_APPRAISED, State.SUBMITTED,
            State.ENDORSED),

    /** The standing body opens its checks again. */
    REOPEN("Thẩm định lại", "Reopen the appraisal", State.ENDORSED, Act.NOMINATION_ENDORSED, State.APPRAISED),

    /** It waits, with reason, document and, when known, the day it should be clear. */
    HOLD("Tạm dừng xét", "Put on hold", State.HELD, Act.NOMINATION_HELD, State.SUBMITTED, State.ENDORSED,
            State.APPRAISED, State.PROPOSED),

    /** What held it up is over; it is checked anew. */
    CLEAR("Tiếp tục xét", "Clear the hold", State.ENDORSED, Act.NOMINATION_CLEARED, State.HELD),

    /** It isn't eligible, by this article. */
    REFUSE("Kết luận không đủ điều kiện", "Refuse", State.REFUSED, Act.NOMINATION_REFUSED, State.SUBMITTED,
            State.ENDORSED, State.APPRAISED, State.HELD),

    /** It goes on the list for the council. */
    PROPOSE("Đưa vào danh sách trình", "Propose", State.PROPOSED, Act.NOMINATION_PROPOSED, State.APPRAISED),

    /** It is taken off the list again, before the list is announced. */
    UNPROPOSE("Đưa ra khỏi danh sách trình", "Take off the list", State.APPRAISED, Act.NOMINATION_APPRAISED,
            State.PROPOSED),

    /** The selection that was fixed chose it. */
    CHOOSE("Xét chọn", "Choose", State.CHOSEN, null, State.PROPOSED),

    /** The selection that was fixed did not choose it. */
    PASS_OVER("Không xét chọn", "Pass over", State.NOT_CHOSEN, null, State.PROPOSED),

    /** A selection was undone before anything rested on it. */
    RECONSIDER("Hủy kết quả xét chọn", "Undo the selection", State.PROPOSED, null, State.CHOSEN, State.NOT_CHOSEN),

    /** The authority commends it. */
    DECIDE("Quyết định khen thưởng", "Decide", State.DECIDED, null, State.CHOSEN),

    /** Its unit takes it back. */
    WITHDRAW("Rút đề nghị", "Withdraw", State.WITHDRAWN, Act.NOMINATION_WITHDRAWN, State.DRAFT, State.SUBMITTED,
            State.RETURNED, State.ENDORSED, State.APPRAISED, State.HELD),

    /** A later decision takes the award back. */
    REVOKE("Hủy bỏ khen thưởng", "Revoke", State.REVOKED, Act.REVOKED, State.DECIDED);

    private final Bilingual title;

    private final State to;

    private final @Nullable Act act;

    private final Set<State> from;

    Step(String vi, String en, State to, @Nullable Act act, State first, State... others) {
        this.title = new Bilingual(vi, en);
        this.to = to;
        this.act = act;
        this.from = EnumSet.of(first, others);
    }

    public Bilingual title() {
        return this.title;
    }

    public State to() {
        return this.to;
    }

    public Set<State> from() {
        return this.from;
    }

    /**
     * What the ledger records; null where the act of many nominations is recorded as one.
     */
    public @Nullable Act act() {
        return this.act;
    }

    /** Whether who is told must be told why. */
    public boolean needsReason() {
        return this == RETURN || this == SKIP || this == HOLD || this == REFUSE || this == WITHDRAW || this == CLEAR;
    }

    /** Whether it must rest on a document or an article. */
    public boolean needsBasis() {
        return this == HOLD || this == REFUSE || this == REVOKE || this == CLEAR;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Step ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

}
