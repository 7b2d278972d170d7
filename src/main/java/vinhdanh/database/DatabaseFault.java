package vinhdanh.database;

import vinhdanh.shared.Bilingual;

/** The database cannot be had, with what to do about it. */
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    DatabaseFault(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    DatabaseFault(Bilingual reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    public Bilingual reason() {
        return this.reason;
    }

}
