package vinhdanh.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.YamlNode;

/** Every table of the law, filled by {@link LawReader} and only read from then on. */
final class LawData {

    final DatedTable<Bilingual> places = new DatedTable<>();

    final Map<String, Regime> regimes = new LinkedHashMap<>();

    final DatedTable<Transition> transitions = new DatedTable<>();

    final DatedTable<AwardForm> awardForms = new DatedTable<>();

    final DatedTable<Multiplier> multipliers = new DatedTable<>();

    final DatedTable<Multiplier> factors = new DatedTable<>();

    final DatedTable<Rounding> roundings = new DatedTable<>();

    final DatedTable<BaseSalary> salaries = new DatedTable<>();

    final DatedTable<OrderedBasis> bases = new DatedTable<>();

    final DatedTable<Dossier> dossiers = new DatedTable<>();

    final DatedTable<EligibilityRule> rules = new DatedTable<>();

    final Map<String, StatutoryClass> classes = new LinkedHashMap<>();

    /** What may stand only once on each shelf. */
    final Set<String> seen = new HashSet<>();

    /** Award forms that entries speak of, with the place of the word. */
    final List<YamlNode> mentions = new ArrayList<>();

    /** The bases of a decision in their order; each goes by its own day. */
    List<Basis> bases(LocalDate received, LocalDate decided, String place) {
        return this.bases.keys()
            .stream()
            .flatMap(key -> basis(key, received, decided, place).stream())
            .filter(basis -> !basis.omit())
            .sorted(Comparator.comparingInt(OrderedBasis::order))
            .map(OrderedBasis::basis)
            .toList();
    }

    private Optional<OrderedBasis> basis(String key, LocalDate received, LocalDate decided, String place) {
        return this.bases.find(key, decided, place)
            .filter(OrderedBasis::byDecision)
            .or(() -> this.bases.find(key, received, place).filter(basis -> !basis.byDecision()));
    }

    /** Makes a fault of every award form that is spoken of and nowhere described. */
    void checkMentions() {
        for (YamlNode mention : this.mentions) {
            if (!this.awardForms.keys().contains(mention.text())) {
                mention.fault("Không có hình thức khen thưởng nào mang mã \"" + mention.text() + "\".",
                        "There is no award form with the code \"" + mention.text() + "\".");
            }
        }
    }

    /**
     * A basis with its place among the others.
     *
     * @param order smaller ones stand first
     * @param byDecision whether the day of the decision counts, not the day received
     * @param omit whether the narrower place leaves out what the wider one states
     */
    record OrderedBasis(int order, boolean byDecision, boolean omit, Basis basis) {
    }

}
