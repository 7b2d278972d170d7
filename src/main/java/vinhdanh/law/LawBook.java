package vinhdanh.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * The law as dated data. A value of a unit goes before one of its province, and that
 * before the national one; every value says where it comes from.
 */
public final class LawBook {

    /**
     * The national law data that the program brings with it, and the province's that it
     * knows.
     */
    public static LawBook shipped() {
        throw new UnsupportedOperationException("law");
    }

    /** The shipped data, overridden by the files of a folder that an office keeps. */
    public static LawBook with(Path overrides) {
        throw new UnsupportedOperationException("law");
    }

    /** The regime whose procedure governs a dossier received on the day. */
    public Regime procedureOn(LocalDate received) {
        throw new UnsupportedOperationException("law");
    }

    /** An award form that the law knows on the day. */
    public Optional<AwardForm> awardForm(String code, LocalDate day) {
        throw new UnsupportedOperationException("law");
    }

    /**
     * The award form that somebody meant: code, Vietnamese or English name, with or
     * without diacritics.
     */
    public Optional<AwardForm> recogniseAwardForm(String typed, LocalDate day) {
        throw new UnsupportedOperationException("law");
    }

    /**
     * What one award of this form pays when it is decided on the day; empty when the law
     * sets nothing.
     */
    public Optional<Reward> reward(String awardForm, SubjectKind subject, LocalDate decided, String place) {
        throw new UnsupportedOperationException("law");
    }

    /** The base salary (mức lương cơ sở) on the day. */
    public BaseSalary baseSalary(LocalDate day) {
        throw new UnsupportedOperationException("law");
    }

    /** The legal bases (the "Căn cứ" lines) of a decision of the day, in their order. */
    public List<Basis> bases(LocalDate received, LocalDate decided, String place) {
        throw new UnsupportedOperationException("law");
    }

    /** The five statutory classes of individuals. */
    public List<StatutoryClass> statutoryClasses() {
        throw new UnsupportedOperationException("law");
    }

    /** The class that somebody meant: code or name, with or without diacritics. */
    public Optional<StatutoryClass> recogniseStatutoryClass(String typed) {
        throw new UnsupportedOperationException("law");
    }

    /**
     * A rule of eligibility by its key, such as {@code one-award-per-achievement}, with
     * its article.
     */
    public Optional<EligibilityRule> eligibilityRule(String key, LocalDate received) {
        throw new UnsupportedOperationException("law");
    }

    /** Where a value comes from and how sure it is. */
    public record Source(String reference, Confidence confidence) {
    }

    /**
     * How sure a value is: read in the official text, in a secondary one, or from
     * knowledge.
     */
    public enum Confidence {

        VERIFIED, SECONDARY, HIGH, MEDIUM, LOW, CALCULATED, PROPOSAL

    }

    /** The set of rules in force in a period. */
    public record Regime(String id, LocalDate from, @Nullable LocalDate to, Bilingual title,
            List<Instrument> instruments, List<String> overlays) {
    }

    /** A law, decree or circular. */
    public record Instrument(String number, @Nullable LocalDate issued, Bilingual title, Source source) {
    }

    /**
     * An award form (hình thức khen thưởng) with those who may confer it.
     *
     * @param code such as {@code bang-khen-tinh}
     * @param authority the post that decides it, such as {@code chu-tich-ubnd-tinh}
     * @param subjects the kinds of subject that can receive it
     */
    public record AwardForm(String code, Bilingual name, String authority, Bilingual authorityTitle,
            List<SubjectKind> subjects, Source source) {
    }

    /** Reward money with how it came about. */
    public record Reward(Money amount, String multiplier, BaseSalary base, Source source) {
    }

    /** The national figure that rewards are computed from. */
    public record BaseSalary(LocalDate from, Money amount, Source source) {
    }

    /** One "Căn cứ" line, without the word itself and without the closing mark. */
    public record Basis(String text, Source source) {
    }

    /**
     * One of the five statutory classes of individuals.
     *
     * @param direct whether it is the class of those who work directly
     */
    public record StatutoryClass(String code, Bilingual name, boolean direct, Source source) {
    }

    /** A rule of eligibility and its article. */
    public record EligibilityRule(String key, Bilingual text, String article, Source source) {
    }

}
