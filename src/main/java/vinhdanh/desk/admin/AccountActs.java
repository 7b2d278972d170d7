package vinhdanh.desk.admin;

import java.util.Map;

/** The words for what was done to an account. */
final class AccountActs {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("invited", "admin.act.invited"),
            Map.entry("invented", "admin.act.invented"), Map.entry("logged in", "admin.act.loggedin"),
            Map.entry("password chosen", "admin.act.chosen"), Map.entry("password changed", "admin.act.password"),
            Map.entry("e-mail changed", "admin.act.email"), Map.entry("second factor changed", "admin.act.second"),
            Map.entry("second factor taken away", "admin.act.taken"),
            Map.entry("recovery codes made", "admin.act.codes"), Map.entry("recovery code used", "admin.act.recovered"),
            Map.entry("link made", "admin.act.link"), Map.entry("post given", "admin.act.given"),
            Map.entry("post ended", "admin.act.ended"), Map.entry("closed", "admin.act.closed"),
            Map.entry("unlocked", "admin.act.unlocked"), Map.entry("let in from the server", "admin.act.rescued"));

    private AccountActs() {
    }

    /** The key of the words for an act. */
    static String word(String act) {
        return WORDS.getOrDefault(act, "admin.act.other");
    }

}
