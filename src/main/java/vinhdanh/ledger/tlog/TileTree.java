package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vinhdanh.shared.Digest;

/**
 * Roots and proofs of a tree of a given size, from its tiles alone. A proof touches at
 * most two tiles a level; those read last are kept with the nodes inside them.
 */
public final class TileTree {

    private static final int KEPT = 64;

    private static final int TILE_HEIGHT = 8;

    private final long size;

    private final Source source;

    private final Map<Tile, List<List<Digest>>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, List<List<Digest>>> eldest) {
            return size() > KEPT;
        }
    };

    /** Where tiles are read from. */
    @FunctionalInterface
    public interface Source {

        /** The hashes of a tile, as many as its width says. */
        List<Digest> hashes(Tile tile);

    }

    public TileTree(long size, Source source) {
        this.size = size;
        this.source = source;
    }

    public long size() {
        return this.size;
    }

    /** The root of the whole tree, or of the tree as it was at an earlier size. */
    public Digest rootAt(long earlierSize) {
        if (earlierSize < 0 || earlierSize > this.size) {
            throw new IllegalArgumentException("No tree of " + earlierSize + " in one of " + this.size);
        }
        return (earlierSize == 0) ? Merkle.EMPTY : range(0, earlierSize);
    }

    public Digest root() {
        return rootAt(this.size);
    }

    /** RFC 6962 section 2.1.1: the siblings from the leaf up to the root's child. */
    public List<Digest> inclusion(long index) {
        if (index < 0 || index >= this.size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + this.size);
        }
        List<Digest> down = new ArrayList<>();
        long from = 0;
        long to = this.size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                down.add(range(middle, to));
                to = middle;
            }
            else {
                down.add(range(from, middle));
                from = middle;
            }
        }
        return down.reversed();
    }

    /** RFC 6962 section 2.1.2: that an earlier tree is the beginning of this one. */
    public List<Digest> consistency(long earlierSize) {
        if (earlierSize < 0 || earlierSize > this.size) {
            throw new IllegalArgumentException("No tree of " + earlierSize + " in one of " + this.size);
        }
        if (earlierSize == 0 || earlierSize == this.size) {
            return List.of();
        }
        List<Digest> down = new ArrayList<>();
        long from = 0;
        long to = this.size;
        while (earlierSize != to) {
            long middle = from + split(to - from);
            if (earlierSize <= middle) {
                down.add(range(middle, to));
                to = middle;
            }
            else {
                down.add(range(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            down.add(range(from, to));
        }
        return down.reversed();
    }

    /** The hash over leaves from..to, where from is a multiple of the largest power. */
    private Digest range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            return subtree(Long.numberOfTrailingZeros(count), from);
        }
        long middle = from + split(count);
        return Merkle.node(range(from, middle), range(middle, to));
    }

    /** The root of a complete subtree of this height that begins at this leaf. */
    private Digest subtree(int height, long firstLeaf) {
        int level = height / TILE_HEIGHT;
        int inside = height % TILE_HEIGHT;
        long hashIndex = firstLeaf >> (level * TILE_HEIGHT);
        Tile tile = Tile.holding(level, hashIndex, this.size);
        return nodes(tile).get(inside).get((int) ((hashIndex - tile.start()) >> inside));
    }

    /** The nodes of a tile by height inside it; a loner at the end has none above. */
    private List<List<Digest>> nodes(Tile tile) {
        List<List<Digest>> found = this.kept.get(tile);
        if (found == null) {
            found = new ArrayList<>();
            for (List<Digest> row = this.source.hashes(tile); !row.isEmpty(); row = above(row)) {
                found.add(row);
            }
            this.kept.put(tile, found);
        }
        return found;
    }

    private static List<Digest> above(List<Digest> row) {
        List<Digest> parents = new ArrayList<>(row.size() / 2);
        for (int i = 0; i + 1 < row.size(); i += 2) {
            parents.add(Merkle.node(row.get(i), row.get(i + 1)));
        }
        return parents;
    }

    /** The largest power of two that is smaller than n. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

}
