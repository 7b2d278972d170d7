package vinhdanh.desk.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vinhdanh.nomination.life.State;
import vinhdanh.shared.Text;

/**
 * Which nominations go into a workbook: asked for by the same words as the list on the
 * screen. Nothing else can be asked for: no column, no order.
 *
 * @param all everything that one may see, rather than what waits for one's unit
 */
record ExportFilter(String q, String unit, String line, String subject, String state, boolean all) {

    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;

    private static final Set<String> SUBJECTS = Set.of("collective", "individual", "household");

    private static final Set<String> STATES = Stream.of(State.values()).map(State::code).collect(Collectors.toSet());

    /** What the address asks for; what it can't ask for is left alone. */
    static ExportFilter of(Map<String, String> asked) {
        return new ExportFilter(cut(asked, "q"), cut(asked, "unit"), cut(asked, "line"),
                known(SUBJECTS, cut(asked, "subject")), known(STATES, cut(asked, "state")),
                cut(asked, "view").equals("all"));
    }

    private static String cut(Map<String, String> asked, String name) {
        String text = Text.nfc(asked.getOrDefault(name, "").strip());
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static String known(Set<String> codes, String typed) {
        return codes.contains(typed) ? typed : "";
    }

    /** The words to look for, as they are matched. */
    List<String> words() {
        String key = Text.fold(this.q);
        return key.isEmpty() ? List.of() : List.of(key.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
    }

}
