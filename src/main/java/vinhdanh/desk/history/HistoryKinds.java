package vinhdanh.desk.history;

import java.util.List;
import java.util.Map;

import vinhdanh.nomination.life.Step;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** The kinds of things that have a history, and the words for acts. */
final class HistoryKinds {

    /** The kinds, with the keys of their names. */
    static final Map<String, String> WORDS = Map.of("nomination", "history.kind.nomination", "seats",
            "history.kind.seats", "council", "history.kind.council", "consultation", "history.kind.consultation",
            "account", "history.kind.account");

    static final List<String> CODES = List.of("nomination", "seats", "council", "consultation", "account");

    private static final Map<String, String> ACTS = Map.ofEntries(Map.entry("allocated", "history.act.allocated"),
            Map.entry("moved", "history.act.moved"), Map.entry("given-back", "history.act.back"),
            Map.entry("called", "history.act.called"), Map.entry("counted", "history.act.counted"),
            Map.entry("signed", "history.act.signed"), Map.entry("published", "history.act.published"),
            Map.entry("changed", "history.act.changed"), Map.entry("attendance", "history.act.attendance"),
            Map.entry("opened", "history.act.opened"), Map.entry("cancelled", "history.act.cancelled"),
            Map.entry("vote-cancelled", "history.act.votecancelled"), Map.entry("conflict", "history.act.conflict"),
            Map.entry("conflict-found", "history.act.conflictfound"),
            Map.entry("conflict-lifted", "history.act.conflictlifted"), Map.entry("answered", "history.act.answered"),
            Map.entry("invented", "history.act.invented"), Map.entry("invited", "history.act.invited"),
            Map.entry("closed", "history.act.closed"), Map.entry("unlocked", "history.act.unlocked"),
            Map.entry("logged in", "history.act.login"), Map.entry("e-mail changed", "history.act.email"),
            Map.entry("password changed", "history.act.password"), Map.entry("password chosen", "history.act.chosen"),
            Map.entry("post given", "history.act.given"), Map.entry("post ended", "history.act.ended"),
            Map.entry("recovery code used", "history.act.used"),
            Map.entry("recovery codes made", "history.act.recovery"),
            Map.entry("second factor changed", "history.act.second"));

    private HistoryKinds() {
    }

    static String title(String kind, Language language) {
        return Words.all().text(language, word(WORDS, kind));
    }

    /** What was done, in words. */
    static String act(Act act, Language language) {
        if (act.kind().equals("nomination")) {
            return Step.ofCode(act.act()).title().in(language);
        }
        return Words.all().text(language, word(ACTS, act.act()));
    }

    private static String word(Map<String, String> words, String code) {
        return words.getOrDefault(code, "history.act.other");
    }

}
