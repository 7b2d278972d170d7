package vinhdanh.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import vinhdanh.shared.Bilingual;

/**
 * A member who may not vote on a candidate.
 *
 * @param member the name of whom it binds
 * @param candidate the candidate's name
 * @param lifters who lifted it so far; two of them end it
 */
public record Conflict(UUID nomination, String candidate, UUID account, String member, Kind kind, String reason,
        List<UUID> lifters) {

    /** How many others it takes to lift a conflict. */
    static final int LIFTERS = 2;

    /** Where a conflict comes from. */
    public enum Kind {

        OWN_UNIT("Cùng đơn vị", "Own unit"),

        ENDORSING_UNIT("Thuộc đơn vị đã đồng ý trình", "Of a unit that endorsed it"),

        ONESELF("Chính mình hoặc trùng họ tên", "Oneself, or of the same name"),

        DECLARED("Tự khai", "Declared");

        private final Bilingual title;

        Kind(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

    }

    public Conflict {
        lifters = List.copyOf(lifters);
    }

    public boolean isLifted() {
        return this.lifters.size() >= LIFTERS;
    }

}
