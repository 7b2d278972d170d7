package vinhdanh.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import vinhdanh.campaign.Plan.SelectionRules;
import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.QuotaLine.Priority;

/**
 * The order in which candidates are considered: the plan's criteria one after the other,
 * the weightiest first, the draw last.
 * <p>
 * Every criterion compares one figure that a candidate has by itself: 1 or 0 for having a
 * priority that goes first, its merit with its bonus, 1 or 0 for a priority that wins
 * ties, its place in its unit's order, 1 or 0 for the women's rule, its number in the
 * draw. What counts as a priority differs from line to line, but it is already in that
 * figure. A candidate is therefore a row of figures, and rows compared from left to right
 * are in one total order, transitive within a line and over all of them.
 */
public final class Order implements Comparator<Candidate> {

    private final List<Criterion> criteria;

    private final Rule[] rules;

    private final Draw draw;

    private Order(List<Criterion> criteria, List<Rule> rules, Draw draw) {
        this.criteria = List.copyOf(criteria);
        this.rules = rules.toArray(Rule[]::new);
        this.draw = draw;
    }

    /**
     * The plan's order with the published seed of the draw. A priority that goes first
     * acts where the plan names priority, or before all where it doesn't; one that wins
     * ties acts directly after merit. Nothing after the draw can matter.
     */
    public static Order of(SelectionRules plan, String seed) {
        List<Rule> rules = new ArrayList<>();
        if (!plan.order().contains(Criterion.PRIORITY)) {
            rules.addAll(Rule.of(Criterion.PRIORITY));
        }
        plan.order().stream().takeWhile(by -> by != Criterion.DRAW).map(Rule::of).forEach(rules::addAll);
        return new Order(plan.order(), rules, new Draw(seed));
    }

    /** The criteria as the plan states them, the weightiest first. */
    public List<Criterion> criteria() {
        return this.criteria;
    }

    public Draw draw() {
        return this.draw;
    }

    /** Whoever comes first in the order is the smaller. */
    @Override
    public int compare(Candidate one, Candidate other) {
        int order = beforeDraw(one, other);
        return (order != 0) ? order : this.draw.compare(one, other);
    }

    /** The criterion that put one of them ahead of the other. */
    public Criterion separating(Candidate one, Candidate other) {
        for (Rule rule : this.rules) {
            if (rule.figure.compare(one, other) != 0) {
                return rule.by;
            }
        }
        return Criterion.DRAW;
    }

    /**
     * All of them in this order; who is still tied then, and nobody else, draws a number.
     */
    public Candidate[] sorted(Collection<Candidate> candidates) {
        Candidate[] all = candidates.toArray(Candidate[]::new);
        Arrays.sort(all, this::beforeDraw);
        int first = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || beforeDraw(all[first], all[i]) != 0) {
                if (i - first > 1) {
                    this.draw.settle(all, first, i);
                }
                first = i;
            }
        }
        return all;
    }

    private int beforeDraw(Candidate one, Candidate other) {
        for (Rule rule : this.rules) {
            int order = rule.figure.compare(one, other);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** A criterion and the figure that it compares. */
    private record Rule(Criterion by, Comparator<Candidate> figure) {

        static List<Rule> of(Criterion by) {
            return switch (by) {
                case PRIORITY -> List.of(having(Priority.Kind.FIRST));
                case MERIT -> List.of(new Rule(by, (one, other) -> other.worth().compareTo(one.worth())),
                        having(Priority.Kind.TIE_BREAK));
                case UNIT_ORDER ->
                    List.of(new Rule(by, (one, other) -> Integer.compare(one.preference(), other.preference())));
                case WOMEN -> List.of(new Rule(by, (one, other) -> Boolean.compare(other.woman(), one.woman())));
                case DRAW -> List.of();
            };
        }

        private static Rule having(Priority.Kind kind) {
            return new Rule(Criterion.PRIORITY, (one, other) -> Boolean.compare(other.has(kind), one.has(kind)));
        }

    }

}
