package vinhdanh.cli.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import vinhdanh.campaign.Plan.SelectionRules;
import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.decision.Candidate;
import vinhdanh.decision.Cap;
import vinhdanh.decision.Caps;
import vinhdanh.decision.Merit;
import vinhdanh.decision.Order;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;

/** Invented candidates, the same on every run: units in lines in one campaign. */
final class ManyCandidates {

    private static final int LINES = 4;

    private static final int UNITS = 200;

    private static final String SEED = "2021";

    private static final Bilingual NAME = new Bilingual("cá nhân", "individuals");

    private static final Unit UNIT = new Unit(new UnitId(new UUID(0, 1)), "u", "Huyện Thử", "Huyện Thử", "district",
            "district", null, LocalDate.of(2000, 1, 1), null, false, List.of(), List.of(), Map.of());

    private ManyCandidates() {
    }

    static Order order() {
        List<Criterion> criteria = List.of(Criterion.PRIORITY, Criterion.MERIT, Criterion.UNIT_ORDER, Criterion.WOMEN,
                Criterion.DRAW);
        return Order.of(new SelectionRules(SelectionRules.Merit.VOTES, criteria, SEED), SEED);
    }

    /** So many, under caps that leave seats for about half of them. */
    static List<Candidate> of(int size, Caps caps) {
        Random random = new Random(174);
        List<Cap> units = units(size, caps);
        Priority first = new Priority(Priority.Kind.FIRST, List.of("direct"), 0);
        List<Candidate> candidates = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Cap cap = units.get(random.nextInt(units.size()));
            int voters = 30 + random.nextInt(70);
            boolean direct = random.nextInt(5) == 0;
            candidates.add(new Candidate(new UUID(random.nextLong(), i), "u/" + i, "An", cap.code(),
                    SubjectKind.INDIVIDUAL, UNIT, direct, random.nextBoolean(), cap,
                    Merit.votes(voters / 2 + random.nextInt(voters / 2), voters), 1 + random.nextInt(1000),
                    direct ? first : null));
        }
        return candidates;
    }

    private static List<Cap> units(int size, Caps caps) {
        Cap campaign = caps.outermost("c", NAME, size / 2);
        List<Cap> units = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            Cap whole = caps.list(campaign, "l" + line, NAME, size / 6);
            for (int unit = 0; unit < UNITS; unit++) {
                units.add(caps.within(whole, "l" + line + "/u" + unit, NAME, Math.max(1, size / 1000)));
            }
        }
        return units;
    }

}
