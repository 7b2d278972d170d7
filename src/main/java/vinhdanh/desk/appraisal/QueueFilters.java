package vinhdanh.desk.appraisal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.appraisal.QueueFilter;
import vinhdanh.nomination.appraisal.QueueRow;
import vinhdanh.nomination.appraisal.Queues;
import vinhdanh.nomination.life.State;
import vinhdanh.shared.Language;

/** The search of the queue, between its address and its form. */
@Component
class QueueFilters {

    private static final int LONGEST = 100;

    private final Queues queues;

    QueueFilters(Queues queues) {
        this.queues = queues;
    }

    /** What the address asks for; what it can't ask for is left alone. */
    static QueueFilter read(Map<String, String> asked) {
        Typed typed = new Typed(asked);
        String[] after = typed.line("after").split("_");
        LocalDate due = after.length == 2 ? new Typed(Map.of("due", after[0])).day("due").orElse(null) : null;
        UUID id = due == null ? null : Typed.id(after[1]).orElse(null);
        return new QueueFilter(cut(typed.line("q")), cut(typed.line("unit")), cut(typed.line("line")),
                known(typed.line("subject"), Arrays.stream(SubjectKind.values()).map(SubjectKind::code).toList()),
                known(typed.line("state"), Arrays.stream(State.values()).map(State::code).toList()),
                typed.line("view").equals("all"), id == null ? null : due, id);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String known(String typed, List<String> codes) {
        return codes.contains(typed) ? typed : "";
    }

    /** The address of the page that begins after a row. */
    static String after(QueueFilter filter, QueueRow last) {
        List<String> parts = asked(filter);
        add(parts, "after", last.dueKey() + "_" + last.id());
        return "?" + String.join("&", parts);
    }

    /** What the same search is called at another address. */
    static String same(QueueFilter filter) {
        List<String> parts = asked(filter);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static List<String> asked(QueueFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, "view", filter.all() ? "all" : "");
        add(parts, "q", filter.q());
        add(parts, "unit", filter.unit());
        add(parts, "line", filter.line());
        add(parts, "subject", filter.subject());
        add(parts, "state", filter.state());
        return parts;
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The choices, only of what this person may see. */
    List<QueueView.Filter> show(QueueFilter filter, Actor actor, Language language) {
        return List.of(
                new QueueView.Filter("unit", Marks.word(language, "appraisal.unit"),
                        Marks.word(language, "appraisal.any"),
                        choices(this.queues.units(filter.all(), actor), filter.unit(), false, language)),
                new QueueView.Filter("line", Marks.word(language, "appraisal.line"),
                        Marks.word(language, "appraisal.any"),
                        choices(this.queues.lines(filter.all(), actor), filter.line(), true, language)),
                new QueueView.Filter("subject", Marks.word(language, "appraisal.subject"),
                        Marks.word(language, "appraisal.any"),
                        Arrays.stream(SubjectKind.values())
                            .map(kind -> new QueueView.Choice(kind.code(), kind.title().in(language),
                                    kind.code().equals(filter.subject())))
                            .toList()),
                new QueueView.Filter("state", Marks.word(language, "appraisal.state"),
                        Marks.word(language, "appraisal.any"),
                        Arrays.stream(State.values())
                            .filter(state -> state != State.DRAFT)
                            .map(state -> new QueueView.Choice(state.code(), state.title().in(language),
                                    state.code().equals(filter.state())))
                            .toList()));
    }

    private static List<QueueView.Choice> choices(List<Queues.Option> options, String chosen, boolean code,
            Language language) {
        return options.stream()
            .map(option -> new QueueView.Choice(option.code(),
                    (code ? option.code() + " · " : "") + (language == Language.VI ? option.vi() : option.en()),
                    option.code().equals(chosen)))
            .toList();
    }

}
