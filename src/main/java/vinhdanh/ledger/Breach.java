package vinhdanh.ledger;

import vinhdanh.ledger.Verification.Broken;
import vinhdanh.shared.Bilingual;

/**
 * The first thing that isn't right. It ends a check from anywhere inside it and never
 * leaves this module: the verifier turns it into a value.
 */
final class Breach extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Broken broken;

    Breach(String file, String vi, String en) {
        super(file, null, false, false);
        this.broken = new Broken(file, new Bilingual(vi, en));
    }

    Broken broken() {
        return this.broken;
    }

}
