package vinhdanh.desk.history;

import java.util.List;
import java.util.Map;

import vinhdanh.nomination.appraisal.Check;
import vinhdanh.nomination.life.Step;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** The kinds of things that have a history, and the words for acts. */
final class HistoryKinds {

    /** The kinds, with the keys of their names. */
    static final Map<String, String> WORDS = Map.ofEntries(Map.entry("nomination", "history.kind.nomination"),
            Map.entry("check", "history.kind.check"), Map.entry("opinion", "history.kind.opinion"),
            Map.entry("link", "history.kind.link"), Map.entry("evidence", "history.kind.evidence"),
            Map.entry("campaign", "history.kind.campaign"), Map.entry("seats", "history.kind.seats"),
            Map.entry("council", "history.kind.council"), Map.entry("consultation", "history.kind.consultation"),
            Map.entry("decision", "history.kind.decision"), Map.entry("complaint", "history.kind.complaint"),
            Map.entry("account", "history.kind.account"), Map.entry("unit", "history.kind.unit"));

    static final List<String> CODES = List.of("nomination", "check", "opinion", "link", "evidence", "campaign", "seats",
            "council", "consultation", "decision", "complaint", "account", "unit");

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("campaign/launched", "history.act.launched"),
            Map.entry("seats/allocated", "history.act.allocated"), Map.entry("seats/moved", "history.act.moved"),
            Map.entry("seats/given-back", "history.act.back"), Map.entry("council/called", "history.act.called"),
            Map.entry("council/changed", "history.act.changed"),
            Map.entry("council/attendance", "history.act.attendance"),
            Map.entry("council/opened", "history.act.opened"), Map.entry("council/cancelled", "history.act.cancelled"),
            Map.entry("council/vote-cancelled", "history.act.votecancelled"),
            Map.entry("council/conflict", "history.act.conflict"),
            Map.entry("council/conflict-found", "history.act.conflictfound"),
            Map.entry("council/conflict-lifted", "history.act.conflictlifted"),
            Map.entry("council/counted", "history.act.counted"), Map.entry("council/signed", "history.act.signed"),
            Map.entry("consultation/published", "history.act.published"),
            Map.entry("consultation/answered", "history.act.answered"), Map.entry("opinion/asked", "history.act.asked"),
            Map.entry("opinion/agrees", "history.act.agrees"), Map.entry("opinion/disagrees", "history.act.disagrees"),
            Map.entry("opinion/closed", "history.act.unasked"), Map.entry("link/linked", "history.act.linked"),
            Map.entry("link/unlinked", "history.act.unlinked"), Map.entry("link/apart", "history.act.apart"),
            Map.entry("evidence/report", "history.act.report"), Map.entry("evidence/evidence", "history.act.evidence"),
            Map.entry("decision/fixed", "history.act.fixed"), Map.entry("decision/undone", "history.act.undone"),
            Map.entry("decision/prepare", "history.act.prepare"), Map.entry("decision/write", "history.act.write"),
            Map.entry("decision/send", "history.act.send"), Map.entry("decision/return", "history.act.return"),
            Map.entry("decision/sign", "history.act.sign"), Map.entry("decision/drop", "history.act.drop"),
            Map.entry("decision/made-public", "history.act.public"),
            Map.entry("complaint/complaint-take", "history.act.take"),
            Map.entry("complaint/complaint-accept", "history.act.accept"),
            Map.entry("complaint/complaint-close", "history.act.close"),
            Map.entry("account/invented", "history.act.invented"), Map.entry("account/invited", "history.act.invited"),
            Map.entry("account/closed", "history.act.closed"), Map.entry("account/unlocked", "history.act.unlocked"),
            Map.entry("account/logged in", "history.act.login"),
            Map.entry("account/e-mail changed", "history.act.email"),
            Map.entry("account/password changed", "history.act.password"),
            Map.entry("account/password chosen", "history.act.chosen"),
            Map.entry("account/post given", "history.act.given"), Map.entry("account/post ended", "history.act.ended"),
            Map.entry("account/recovery code used", "history.act.used"),
            Map.entry("account/recovery codes made", "history.act.recovery"),
            Map.entry("account/second factor changed", "history.act.second"),
            Map.entry("account/let in from the server", "history.act.rescued"),
            Map.entry("account/link made", "history.act.link"),
            Map.entry("account/second factor taken away", "history.act.factor"),
            Map.entry("unit/unit-created", "history.act.created"),
            Map.entry("unit/unit-renamed", "history.act.renamed"), Map.entry("unit/unit-merged", "history.act.merged"),
            Map.entry("unit/unit-split", "history.act.split"),
            Map.entry("unit/unit-abolished", "history.act.abolished"),
            Map.entry("unit/unit-imported", "history.act.imported"));

    private static final String OTHER = "history.act.other";

    private HistoryKinds() {
    }

    static String title(String kind, Language language) {
        return Words.all().text(language, WORDS.getOrDefault(kind, OTHER));
    }

    /** What was done, in words. */
    static String act(Act act, Language language) {
        return switch (act.kind()) {
            case "nomination" -> Step.ofCode(act.act()).title().in(language);
            case "check" -> checked(act.act(), language);
            default -> Words.all().text(language, word(act.kind(), act.act()));
        };
    }

    /** Which check, and what it found. */
    private static String checked(String act, Language language) {
        int colon = act.indexOf(':');
        boolean passed = act.endsWith(":passed");
        return Check.Code.ofCode(act.substring(0, colon)).title().in(language) + ": "
                + Words.all().text(language, passed ? "check.passed" : "check.failed");
    }

    /** The key of the word for what was done to a thing of a kind. */
    static String word(String kind, String act) {
        return ACTS.getOrDefault(kind + "/" + act, OTHER);
    }

}
