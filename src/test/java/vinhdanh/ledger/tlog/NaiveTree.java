package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.shared.Digest;

/**
 * RFC 6962 section 2.1 word for word, by recursion over the whole list: slow, and what
 * everything else is held against.
 */
final class NaiveTree {

    private NaiveTree() {
    }

    static Digest mth(List<Digest> leaves) {
        return switch (leaves.size()) {
            case 0 -> Digest.sha256();
            case 1 -> leaves.getFirst();
            default -> {
                int k = split(leaves.size());
                yield node(mth(leaves.subList(0, k)), mth(leaves.subList(k, leaves.size())));
            }
        };
    }

    static List<Digest> path(int m, List<Digest> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return (m < k) ? append(path(m, leaves.subList(0, k)), mth(leaves.subList(k, n)))
                : append(path(m - k, leaves.subList(k, n)), mth(leaves.subList(0, k)));
    }

    static List<Digest> proof(int m, List<Digest> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<Digest> subproof(int m, List<Digest> leaves, boolean known) {
        int n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(mth(leaves));
        }
        int k = split(n);
        return (m <= k) ? append(subproof(m, leaves.subList(0, k), known), mth(leaves.subList(k, n)))
                : append(subproof(m - k, leaves.subList(k, n), false), mth(leaves.subList(0, k)));
    }

    static List<Digest> tile(Tile tile, List<Digest> leaves) {
        int span = 1 << (8 * tile.level());
        List<Digest> hashes = new ArrayList<>();
        for (int i = 0; i < tile.width(); i++) {
            int from = (int) (tile.start() + i) * span;
            hashes.add(mth(leaves.subList(from, from + span)));
        }
        return hashes;
    }

    private static Digest node(Digest left, Digest right) {
        return Digest.sha256(new byte[] { 1 }, left.bytes(), right.bytes());
    }

    private static List<Digest> append(List<Digest> list, Digest last) {
        List<Digest> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

}
