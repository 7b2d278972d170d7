package vinhdanh.document;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which glyphs of which faces a drawing uses, so that a file holds no others. */
final class Glyphs {

    private final Map<Typeface, BitSet> used = new EnumMap<>(Typeface.class);

    /** Those of one face, to add to. */
    BitSet of(Typeface face) {
        return this.used.computeIfAbsent(face, _ -> new BitSet(face.widths().length));
    }

    void addAll(Glyphs others) {
        others.used.forEach((face, glyphs) -> of(face).or(glyphs));
    }

    Set<Typeface> faces() {
        return this.used.keySet();
    }

}
