package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;

/**
 * One level on the way of a nomination; a row of the campaign, never a constant.
 *
 * @param position from 1, the lowest
 * @param unitTypes who acts here: the nearest unit of one of these types on the way up
 * from who proposes; empty where one unit acts
 * @param unit the one unit that acts here, or null
 * @param workingDays how long it may take from arrival, or null
 * @param lastDay until when it may take whatever arrived, or null
 */
public record Level(int position, String code, Bilingual name, Kind kind, List<String> unitTypes, @Nullable UnitId unit,
        @Nullable Integer workingDays, @Nullable LocalDate lastDay, WhenLate whenLate) {

    public Level {
        unitTypes = List.copyOf(unitTypes);
    }

    /** What is done at a level. */
    public enum Kind {

        /** Nominations are written and sent. */
        PROPOSE,

        /** A level above lets them pass or sends them back. */
        ENDORSE,

        /** The standing body checks them. */
        APPRAISE,

        /** The council votes. */
        ADVISE,

        /** The authority decides. */
        DECIDE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    /** What happens to what is late at a level. */
    public enum WhenLate {

        /** It waits, and who is late is reminded. */
        REMIND,

        /** It goes on as if the level had let it pass. */
        PASS,

        /** It goes back to who sent it. */
        RETURN;

        /**
         * Whether it can be done at such a level: a check or a vote is never passed by.
         */
        public boolean fits(Kind kind) {
            return switch (this) {
                case REMIND -> true;
                case PASS -> kind == Kind.ENDORSE;
                case RETURN -> kind == Kind.ENDORSE || kind == Kind.APPRAISE;
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static WhenLate ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

}
