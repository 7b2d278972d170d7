package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Digest;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, one for each set
 * bit of its size. Appending costs one hash on average, the root one for each subtree.
 */
public final class Frontier {

    private final List<@Nullable Digest> subtrees = new ArrayList<>();

    private long size;

    /** The root of the tree over these leaf hashes. */
    public static Digest rootOf(Iterable<Digest> leaves) {
        Frontier frontier = new Frontier();
        leaves.forEach(frontier::append);
        return frontier.root();
    }

    public void append(Digest leaf) {
        Digest carry = leaf;
        int level = 0;
        for (; level < this.subtrees.size(); level++) {
            Digest left = this.subtrees.get(level);
            if (left == null) {
                break;
            }
            carry = Merkle.node(left, carry);
            this.subtrees.set(level, null);
        }
        if (level == this.subtrees.size()) {
            this.subtrees.add(carry);
        }
        else {
            this.subtrees.set(level, carry);
        }
        this.size++;
    }

    public long size() {
        return this.size;
    }

    public Digest root() {
        Digest root = null;
        for (Digest subtree : this.subtrees) {
            if (subtree != null) {
                root = (root == null) ? subtree : Merkle.node(subtree, root);
            }
        }
        return (root == null) ? Merkle.EMPTY : root;
    }

}
