package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.shared.Digest;

/**
 * The hashes of RFC 6962 section 2.1 and the checks of its proofs, in the iterative form
 * of RFC 9162 sections 2.1.3.2 and 2.1.4.2.
 */
public final class Merkle {

    /** The root of a tree without entries. */
    public static final Digest EMPTY = Digest.sha256();

    private static final byte[] LEAF = { 0 };

    private static final byte[] NODE = { 1 };

    private Merkle() {
    }

    public static Digest leaf(byte[] entry) {
        return Digest.sha256(LEAF, entry);
    }

    public static Digest node(Digest left, Digest right) {
        return Digest.sha256(NODE, left.bytes(), right.bytes());
    }

    /**
     * Does this path lead from the leaf hash at {@code index} to the root of a tree of
     * {@code size} entries?
     * @param path sibling hashes from the leaf up
     */
    public static boolean includes(Digest leaf, long index, long size, List<Digest> path, Digest root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        Digest hash = leaf;
        for (Digest sibling : path) {
            if (climb.atTop()) {
                return false;
            }
            hash = climb.onTheRight() ? node(sibling, hash) : node(hash, sibling);
            climb.up();
        }
        return climb.atTop() && hash.equals(root);
    }

    /**
     * Is the tree of {@code size} entries the tree of {@code oldSize} entries with only
     * entries appended to it?
     */
    public static boolean consistent(long oldSize, Digest oldRoot, long size, Digest root, List<Digest> proof) {
        if (oldSize < 0 || oldSize > size) {
            return false;
        }
        if (oldSize == size) {
            return proof.isEmpty() && oldRoot.equals(root);
        }
        if (oldSize == 0) {
            return proof.isEmpty() && oldRoot.equals(EMPTY);
        }
        List<Digest> steps = new ArrayList<>(proof);
        if (Long.bitCount(oldSize) == 1) {
            steps.addFirst(oldRoot);
        }
        return !steps.isEmpty() && leadsToBoth(steps, oldSize, oldRoot, size, root);
    }

    private static boolean leadsToBoth(List<Digest> steps, long oldSize, Digest oldRoot, long size, Digest root) {
        Climb climb = new Climb(oldSize - 1, size - 1);
        climb.skipRightTurns();
        Digest oldHash = steps.getFirst();
        Digest hash = oldHash;
        for (Digest step : steps.subList(1, steps.size())) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.onTheRight()) {
                oldHash = node(step, oldHash);
                hash = node(step, hash);
            }
            else {
                hash = node(hash, step);
            }
            climb.up();
        }
        return climb.atTop() && oldHash.equals(oldRoot) && hash.equals(root);
    }

    /** A node on its way to the root, beside the last node of its level. */
    private static final class Climb {

        private long node;

        private long last;

        private Climb(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean atTop() {
            return this.last == 0;
        }

        /** A last node without a right neighbour rises until it has a left one. */
        boolean onTheRight() {
            return (this.node & 1) == 1 || this.node == this.last;
        }

        void skipRightTurns() {
            while ((this.node & 1) == 1) {
                step();
            }
        }

        void up() {
            if (onTheRight()) {
                while ((this.node & 1) == 0 && this.node != 0) {
                    step();
                }
            }
            step();
        }

        private void step() {
            this.node >>= 1;
            this.last >>= 1;
        }

    }

}
