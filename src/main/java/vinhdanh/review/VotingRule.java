package vinhdanh.review;

import java.util.Locale;

import vinhdanh.shared.Bilingual;

/**
 * How a council votes at one meeting. None of it is national law for awards of a province
 * (decree 152/2025, article 6.2): it is data of the meeting, with the source that it
 * rests on.
 *
 * @param quorum the share of all voting members who must be present
 * @param denominator what the rate is a share of
 * @param threshold the rate from which a candidate passes
 * @param absentWritten whether absent members may vote too, in writing
 * @param secretaryVotes whether the secretary is a voting member
 * @param recusedCount whether members who may not vote on a candidate still count in the
 * whole
 * @param source the document and article that it comes from
 */
public record VotingRule(Share quorum, Denominator denominator, Share threshold, Ballot ballot, boolean absentWritten,
        boolean secretaryVotes, boolean recusedCount, String source) {

    /** What the rate of a candidate is a share of. */
    public enum Denominator {

        TOTAL("Tổng số thành viên", "All members"),

        PRESENT("Số thành viên tham gia", "Members who take part");

        private final Bilingual title;

        Denominator(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Denominator ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    /** How votes are given. */
    public enum Ballot {

        /** Nothing is stored that ties a vote to its voter. */
        SECRET("Bỏ phiếu kín", "Secret ballot"),

        /** By show of hands, on screen. */
        OPEN("Biểu quyết công khai", "Open vote"),

        /** Each member's opinion in writing, with the name. */
        WRITTEN("Lấy ý kiến bằng văn bản", "Written opinions");

        private final Bilingual title;

        Ballot(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Ballot ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

    }

    /** The rule in words, made of its values, so that they never say something else. */
    public Bilingual sentence() {
        return RuleSentence.of(this);
    }

    public boolean isSecret() {
        return this.ballot == Ballot.SECRET;
    }

    /**
     * The whole that a candidate's votes are a share of.
     * @param members all voting members
     * @param takingPart those present, and those absent who sent in their votes
     * @param recused how many members may not vote on this candidate
     * @param recusedTakingPart how many of them are among those taking part
     */
    public int base(int members, int takingPart, int recused, int recusedTakingPart) {
        boolean total = this.denominator == Denominator.TOTAL;
        int whole = total ? members : takingPart;
        return this.recusedCount ? whole : whole - (total ? recused : recusedTakingPart);
    }

}
