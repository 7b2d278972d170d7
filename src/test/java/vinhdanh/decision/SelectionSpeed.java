package vinhdanh.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.shared.Bilingual;

/**
 * Measures selecting against sorting the same candidates by the same order; not a test,
 * because a time proves nothing on a busy machine.
 */
final class SelectionSpeed {

    private static final int ROUNDS = 7;

    private SelectionSpeed() {
    }

    public static void main(String[] args) {
        for (int size : new int[] { 1_000, 1_000, 10_000, 100_000, 1_000_000 }) {
            Caps caps = new Caps();
            Order order = Candidates.usual("2021");
            List<Candidate> candidates = candidates(size, caps);
            double[] sorting = new double[ROUNDS];
            double[] selecting = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                sorting[round] = seconds(() -> order.sorted(candidates));
                selecting[round] = seconds(() -> Selection.select(candidates, caps, order));
            }
            Arrays.sort(sorting);
            Arrays.sort(selecting);
            System.out.printf("%,9d candidates: sorting %.4f s, selecting %.4f s, ratio %.2f, %.0f ns each%n", size,
                    sorting[ROUNDS / 2], selecting[ROUNDS / 2], selecting[ROUNDS / 2] / sorting[ROUNDS / 2],
                    selecting[ROUNDS / 2] / size * 1e9);
        }
    }

    /**
     * Three caps around each: a unit in a line in the campaign; half of them find seats.
     */
    private static List<Candidate> candidates(int size, Caps caps) {
        Random random = new Random(174);
        Bilingual name = new Bilingual("cá nhân", "individuals");
        Cap campaign = caps.outermost("c", name, size / 2);
        List<Cap> units = new ArrayList<>();
        for (int line = 0; line < 4; line++) {
            Cap whole = caps.list(campaign, "l" + line, name, size / 6);
            for (int unit = 0; unit < 200; unit++) {
                units.add(caps.within(whole, "u" + unit, name, Math.max(1, size / 1000)));
            }
        }
        Priority first = Candidates.priority(Priority.Kind.FIRST, 0);
        List<Candidate> candidates = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int of = 30 + random.nextInt(70);
            candidates.add(Candidates.in(units.get(random.nextInt(units.size())))
                .votes(of / 2 + random.nextInt(of / 2), of)
                .preferred(1 + random.nextInt(1000))
                .woman(random.nextBoolean())
                .direct(random.nextInt(5) == 0 ? first : null)
                .ticket("u/" + i));
        }
        return candidates;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

}
