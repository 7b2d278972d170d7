package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;
import vinhdanh.people.Units;
import vinhdanh.shared.Bilingual;

/**
 * A plan (kế hoạch) as its file states it, checked: what it says adds up.
 *
 * @param code the plan's own short code, such as {@code an-giang-2021}
 * @param number number and symbol of the document, such as {@code 174/KH-UBND}
 * @param issued its date
 * @param issuer code of the unit that issued it
 * @param place where the province's law data and documents belong, such as
 * {@code an-giang}
 * @param title what the campaign is called
 * @param headline one sentence that says what matters most in it
 * @param purpose its purposes
 * @param requirements what it asks of everyone
 * @param conduct who does what (tổ chức thực hiện): derived movements, commendations of
 * lower levels, summing-up
 * @param contents the contents of the campaign, numbered from 1
 * @param lines the quota lines, in the plan's order
 * @param totals the seats over all lines for each subject, stated once and equal to the
 * sum of the lines
 * @param milestones what happens when, in order
 * @param proposals what units may propose and what a nomination needs
 * @param selection how nominations are chosen
 * @param decision what is known about the decision
 * @param units every unit that the campaign knows
 * @param route the levels that a nomination passes, lowest first; empty where the plan
 * names none
 */
public record Plan(String code, String number, LocalDate issued, String issuer, String place, Bilingual title,
        Bilingual headline, List<Bilingual> purpose, List<Bilingual> requirements, List<Bilingual> conduct,
        List<Content> contents, List<QuotaLine> lines, Map<SubjectKind, Integer> totals, List<Milestone> milestones,
        ProposalRules proposals, SelectionRules selection, DecisionTerms decision, Units units,
        List<PlannedLevel> route) {

    /** A plan that names no route. */
    public Plan(String code, String number, LocalDate issued, String issuer, String place, Bilingual title,
            Bilingual headline, List<Bilingual> purpose, List<Bilingual> requirements, List<Bilingual> conduct,
            List<Content> contents, List<QuotaLine> lines, Map<SubjectKind, Integer> totals, List<Milestone> milestones,
            ProposalRules proposals, SelectionRules selection, DecisionTerms decision, Units units) {
        this(code, number, issued, issuer, place, title, headline, purpose, requirements, conduct, contents, lines,
                totals, milestones, proposals, selection, decision, units, List.of());
    }

    /**
     * Where the law of the campaign is looked up: the unit that issued the plan, in its
     * province.
     */
    public String jurisdiction() {
        return this.place + "/" + this.issuer;
    }

    /** The same plan with other seats or rules on its lines. */
    public Plan with(List<QuotaLine> lines, Map<SubjectKind, Integer> totals) {
        return new Plan(this.code, this.number, this.issued, this.issuer, this.place, this.title, this.headline,
                this.purpose, this.requirements, this.conduct, this.contents, lines, totals, this.milestones,
                this.proposals, this.selection, this.decision, this.units, this.route);
    }

    /** The same plan with what is known about a decision now. */
    public Plan with(DecisionTerms terms) {
        return new Plan(this.code, this.number, this.issued, this.issuer, this.place, this.title, this.headline,
                this.purpose, this.requirements, this.conduct, this.contents, this.lines, this.totals, this.milestones,
                this.proposals, this.selection, terms, this.units, this.route);
    }

    /** The same plan with its units as they are stored. */
    Plan with(Units stored) {
        return new Plan(this.code, this.number, this.issued, this.issuer, this.place, this.title, this.headline,
                this.purpose, this.requirements, this.conduct, this.contents, this.lines, this.totals, this.milestones,
                this.proposals, this.selection, this.decision, stored, this.route);
    }

    /** The line with this code. */
    public Optional<QuotaLine> line(String code) {
        return this.lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** One content of the campaign (nội dung thi đua). */
    public record Content(int number, Bilingual title) {
    }

    /**
     * A date of the campaign.
     *
     * @param code such as {@code launch}, {@code election-day}, {@code closing},
     * {@code decision}
     * @param title what happens
     * @param from its first day
     * @param to its last day; the same day for a single date
     * @param supplement whether the plan left it open and the office added it
     */
    public record Milestone(String code, Bilingual title, LocalDate from, LocalDate to, boolean supplement) {
    }

    /**
     * What units may propose and what a nomination needs.
     *
     * @param closing the last day on which submissions are taken
     * @param factorNumerator how many may be proposed for each seat, as a fraction: 3 of
     * 3/2
     * @param factorDenominator 2 of 3/2; the product is rounded up
     * @param threshold the share of votes that a nomination needs
     */
    public record ProposalRules(LocalDate closing, int factorNumerator, int factorDenominator, Threshold threshold) {

        /** How many may be proposed for so many seats: seats × factor, rounded up. */
        public int proposable(int seats) {
            return Math.ceilDiv(Math.multiplyExact(seats, this.factorNumerator), this.factorDenominator);
        }

    }

    /**
     * The votes that a nomination needs.
     *
     * @param percent 0 to 100; a nomination with exactly this share passes
     * @param of whether of all members or of those present
     */
    public record Threshold(int percent, Denominator of) {

        /** Whether so many votes are enough in a meeting of this size. */
        public boolean met(int votes, int members, int present) {
            long base = (this.of == Denominator.TOTAL) ? members : present;
            return votes * 100L >= this.percent * base;
        }

        /** What a share of votes is a share of. */
        public enum Denominator {

            TOTAL, PRESENT

        }

    }

    /**
     * How nominations are chosen.
     *
     * @param merit what merit is
     * @param order the criteria, the weightiest first
     * @param seed the published seed of the draw when the command names none
     */
    public record SelectionRules(Merit merit, List<Criterion> order, String seed) {

        /** What merit is measured in. */
        public enum Merit {

            VOTES, POINTS

        }

        /** What candidates are ordered by. */
        public enum Criterion {

            PRIORITY, MERIT, UNIT_ORDER, WOMEN, DRAW

        }

    }

    /**
     * What is known about the decision before it is made.
     *
     * @param day its day unless the command names another
     * @param number its number and symbol, such as {@code 1234/QĐ-UBND}
     * @param signer name of the signer, invented in samples
     * @param authority the title under which the award is conferred, such as "Chủ tịch Ủy
     * ban nhân dân tỉnh An Giang"
     * @param capacity {@code KT.}, {@code Q.} or null when the authority signs in person
     * @param signerTitle the signer's own title in capitals, such as "CHỦ TỊCH"
     * @param city where it is signed
     * @param submission number of the standing body's letter that it follows
     * @param submissionDay the letter's day
     * @param standingBody code of the unit that appraises
     * @param achievement why they are commended, a whole clause that begins in lower
     * case, such as "đã có thành tích xuất sắc trong …": the decision prints it as it
     * stands, the certificate with a capital
     */
    public record DecisionTerms(LocalDate day, String number, String signer, Bilingual authority,
            @Nullable String capacity, String signerTitle, String city, String submission, LocalDate submissionDay,
            String standingBody, Bilingual achievement) {
    }

}
