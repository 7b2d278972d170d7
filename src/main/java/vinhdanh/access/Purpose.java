package vinhdanh.access;

import java.time.Duration;
import java.util.Locale;

/** What a link lets its holder do, once. */
enum Purpose {

    /** Set the first password. */
    INVITATION(Duration.ofDays(7)),

    /** Set another password, where there was one. */
    RESET(Duration.ofHours(1));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return this.life;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
