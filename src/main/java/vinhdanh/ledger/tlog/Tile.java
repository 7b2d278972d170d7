package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A tile of C2SP tlog-tiles: up to 256 neighbouring hashes of one level.
 *
 * @param level 0 holds leaf hashes, each higher level the roots of full tiles below it
 * @param index the place of the tile in its level, from 0
 * @param width how many hashes it holds, 1 to 256; less than 256 is a partial tile
 */
public record Tile(int level, long index, int width) {

    /** How many hashes a full tile holds. */
    public static final int FULL = 256;

    private static final int BITS = 8;

    private static final Pattern PATH = Pattern
        .compile("tile/(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Reads the path of a tile, or of the entries under one, in its one spelling. */
    public static Optional<Tile> parse(String path) {
        Matcher form = PATH.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean entries = form.group(1).equals("entries");
        Tile tile = new Tile(entries ? 0 : Integer.parseInt(form.group(1)),
                Long.parseLong(form.group(2).replaceAll("[x/]", "")),
                form.group(3) == null ? FULL : Integer.parseInt(form.group(3)));
        return path.equals(entries ? tile.entriesPath() : tile.path()) ? Optional.of(tile) : Optional.empty();
    }

    /** How many hashes a whole tree of this size has at this level of tiles. */
    public static long hashesAt(int level, long size) {
        return (level * BITS >= Long.SIZE) ? 0 : size >> (level * BITS);
    }

    /** The tile that holds a hash, as wide as a tree of this size makes it. */
    public static Tile holding(int level, long hashIndex, long size) {
        long index = hashIndex / FULL;
        return new Tile(level, index, (int) Math.min(FULL, hashesAt(level, size) - index * FULL));
    }

    /** The tiles of one level, of a tree of this size, from left to right. */
    public static Iterable<Tile> row(int level, long size) {
        long tiles = (hashesAt(level, size) + FULL - 1) / FULL;
        return () -> LongStream.range(0, tiles).mapToObj(index -> holding(level, index * FULL, size)).iterator();
    }

    /** How many levels of tiles a tree of this size has. */
    public static int levels(long size) {
        int level = 0;
        while (hashesAt(level, size) > 0) {
            level++;
        }
        return level;
    }

    /** The index of the first hash that the tile holds, within its level. */
    public long start() {
        return this.index * FULL;
    }

    public boolean full() {
        return this.width == FULL;
    }

    /** {@code tile/<L>/<N>[.p/<W>]}. */
    public String path() {
        return "tile/" + this.level + "/" + place();
    }

    /** {@code tile/entries/<N>[.p/<W>]}: what a tile of level 0 holds the hashes of. */
    public String entriesPath() {
        return "tile/entries/" + place();
    }

    private String place() {
        List<String> digits = new ArrayList<>();
        long rest = this.index;
        do {
            String prefix = digits.isEmpty() ? "" : "x";
            digits.addFirst(prefix + String.format(Locale.ROOT, "%03d", rest % 1000));
            rest /= 1000;
        }
        while (rest > 0);
        return String.join("/", digits) + (full() ? "" : ".p/" + this.width);
    }

}
