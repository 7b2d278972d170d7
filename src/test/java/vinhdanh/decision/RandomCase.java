package vinhdanh.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.shared.Bilingual;

/**
 * A small case by chance: caps nested up to four deep, tight or roomy, candidates with
 * many ties, any order of the criteria.
 */
record RandomCase(Caps caps, List<Candidate> candidates, Order order, List<Criterion> criteria, String seed) {

    private static final Bilingual NAME = new Bilingual("cá nhân", "individuals");

    static RandomCase of(long chance, int most) {
        Random random = new Random(chance);
        Caps caps = new Caps();
        List<Cap> grown = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            int seats = random.nextInt(6);
            Cap outer = (grown.isEmpty() || random.nextInt(5) == 0) ? null : grown.get(random.nextInt(grown.size()));
            grown.add((outer == null) ? caps.outermost("c" + i, NAME, seats) : random.nextBoolean()
                    ? caps.list(outer, "c" + i, NAME, seats) : caps.within(outer, "c" + i, NAME, seats));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < random.nextInt(most + 1); i++) {
            candidates.add(candidate(random, grown.get(random.nextInt(grown.size())), "t" + i));
        }
        List<Criterion> criteria = new ArrayList<>(List.of(Criterion.values()));
        Collections.shuffle(criteria, random);
        String seed = "seed " + random.nextInt(100);
        return new RandomCase(caps, candidates, Candidates.order(seed, criteria), criteria, seed);
    }

    /** The same case with its candidates handed over in another order. */
    List<Candidate> shuffled(long chance) {
        List<Candidate> others = new ArrayList<>(this.candidates);
        Collections.shuffle(others, new Random(chance));
        return others;
    }

    private static Candidate candidate(Random random, Cap cap, String ticket) {
        int of = 1 + random.nextInt(4);
        Priority.Kind[] kinds = Priority.Kind.values();
        Priority.Kind kind = kinds[cap.index() % kinds.length];
        return Candidates.in(cap)
            .votes(random.nextInt(of + 1), of)
            .preferred(1 + random.nextInt(2))
            .woman(random.nextBoolean())
            .direct(random.nextBoolean() ? Candidates.priority(kind, (kind == Priority.Kind.BONUS) ? 25 : 0) : null)
            .ticket(ticket);
    }

}
