package vinhdanh.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * A forest of caps, grown from its roots. Of any two of them one holds the other or they
 * have nobody in common, because each lies whole within at most one other: such a family
 * of sets is called laminar.
 */
public final class Caps {

    private final List<Cap> all = new ArrayList<>();

    /** Adds an outermost cap. */
    public Cap outermost(String code, Bilingual name, int seats) {
        return add(code, name, seats, null, false);
    }

    /** Adds a cap within another. */
    public Cap within(Cap outer, String code, Bilingual name, int seats) {
        return add(code, name, seats, requireOwn(outer), false);
    }

    /** Adds a cap within another, whose chosen are numbered as one list. */
    public Cap list(Cap outer, String code, Bilingual name, int seats) {
        return add(code, name, seats, requireOwn(outer), true);
    }

    /** Every cap, each behind the one that holds it. */
    public List<Cap> all() {
        return Collections.unmodifiableList(this.all);
    }

    Cap requireOwn(Cap cap) {
        if (cap.index() >= this.all.size() || this.all.get(cap.index()) != cap) {
            throw new IllegalArgumentException("A cap of another campaign: " + cap);
        }
        return cap;
    }

    private Cap add(String code, Bilingual name, int seats, @Nullable Cap outer, boolean list) {
        Cap cap = new Cap(this.all.size(), code, name, seats, outer, list);
        this.all.add(cap);
        return cap;
    }

}
