package vinhdanh.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reward money: base salary × multiplier × the subject's factor, rounded up. */
record Rewards(LawData data) {

    private static final Multiplier ONE = new Multiplier(BigDecimal.ONE, new Source("", Source.Confidence.CALCULATED));

    Optional<Reward> reward(String form, SubjectKind subject, LocalDate decided, String place) {
        Optional<Multiplier> own = multiplier(form, subject, decided, place);
        if (own.isPresent() || subject == SubjectKind.INDIVIDUAL) {
            return own.flatMap(multiplier -> reward(multiplier, ONE, decided, place));
        }
        return multiplier(form, SubjectKind.INDIVIDUAL, decided, place)
            .flatMap(multiplier -> this.data.factors.find(subject.code(), decided, place)
                .flatMap(factor -> reward(multiplier, factor, decided, place)));
    }

    private Optional<Multiplier> multiplier(String form, SubjectKind subject, LocalDate day, String place) {
        return this.data.multipliers.find(MoneyEntries.key(form, subject), day, place);
    }

    private Optional<Reward> reward(Multiplier multiplier, Multiplier factor, LocalDate decided, String place) {
        Optional<BaseSalary> base = this.data.salaries.find("", decided, Places.NATION);
        Optional<Rounding> rounding = this.data.roundings.find("", decided, place);
        return base.flatMap(salary -> rounding
            .map(rule -> new Reward(rule.apply(salary.amount(), multiplier.value(), factor.value()),
                    written(multiplier, factor), salary, source(multiplier, factor))));
    }

    private static String written(Multiplier multiplier, Multiplier factor) {
        String first = multiplier.value().toPlainString();
        return (factor == ONE) ? first : first + " × " + factor.value().toPlainString();
    }

    /** Both references, and the less sure of the two confidences. */
    private static Source source(Multiplier multiplier, Multiplier factor) {
        Source first = multiplier.source();
        Source second = factor.source();
        if (factor == ONE || first.equals(second)) {
            return first;
        }
        boolean weaker = second.confidence().compareTo(first.confidence()) > 0;
        String reference = first.reference().equals(second.reference()) ? first.reference()
                : first.reference() + "; " + second.reference();
        return new Source(reference, (weaker ? second : first).confidence());
    }

}
