package vinhdanh.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.law.WorkingDays;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** Puts together somebody's first page. */
@Component
class HomeViews {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    /** From so many working days on, what is due is no longer far away. */
    private static final int SOON = 3;

    /**
     * What comes next for whom; of somebody who holds several posts the first is told.
     */
    private static final List<Map.Entry<Role, String>> NEXT = List.of(Map.entry(Role.HEAD, "home.nothing.head"),
            Map.entry(Role.CLERK, "home.nothing.clerk"), Map.entry(Role.STANDING_HEAD, "home.nothing.standing"),
            Map.entry(Role.APPRAISER, "home.nothing.appraiser"), Map.entry(Role.AUTHORITY, "home.nothing.authority"),
            Map.entry(Role.CHAIR, "home.nothing.chair"), Map.entry(Role.SECRETARY, "home.nothing.secretary"),
            Map.entry(Role.MEMBER, "home.nothing.member"), Map.entry(Role.ADMINISTRATOR, "home.nothing.administrator"),
            Map.entry(Role.INSPECTOR, "home.nothing.inspector"));

    private final MyWork work;

    HomeViews(MyWork work) {
        this.work = work;
    }

    HomeView show(Actor actor, Language language) {
        LocalDate today = this.work.today();
        List<Waiting> waiting = this.work.find(actor, language);
        return new HomeView(actor.name(), lead(waiting, language),
                waiting.stream().map(kind -> card(kind, today, language)).toList(),
                waiting.isEmpty() ? empty(actor, language) : null, posts(actor, language));
    }

    private static String lead(List<Waiting> waiting, Language language) {
        int all = waiting.stream().mapToInt(Waiting::count).sum();
        int late = waiting.stream().mapToInt(Waiting::late).sum();
        if (all == 0) {
            return "";
        }
        return t(language, "home.lead", Formats.number(all, language))
                + (late == 0 ? "" : " " + t(language, "home.late", late));
    }

    private static HomeView.Card card(Waiting kind, LocalDate today, Language language) {
        String figure = Formats.number(kind.count(), language) + (kind.count() < Waiting.MOST ? "" : "+");
        int hidden = kind.count() - kind.next().size();
        return new HomeView.Card(kind.word().replace('.', '-'), t(language, kind.word()), figure,
                kind.next().stream().map(item -> line(item, today, language)).toList(),
                hidden == 0 ? null : t(language, "home.more", Formats.number(hidden, language)),
                Requested.url(language, kind.path()));
    }

    private static HomeView.Line line(Waiting.Item item, LocalDate today, Language language) {
        return new HomeView.Line(item.text(), item.small(), Requested.url(language, item.path()),
                due(item.due(), today, language));
    }

    static @Nullable Chip due(@Nullable LocalDate due, LocalDate today, Language language) {
        if (due == null) {
            return null;
        }
        if (due.isBefore(today)) {
            return new Chip(Tone.BAD, t(language, "home.overdue", Formats.day(due)));
        }
        if (due.equals(today)) {
            return new Chip(Tone.OPEN, t(language, "home.today"));
        }
        int left = DAYS.between(today, due);
        return left <= SOON ? new Chip(Tone.OPEN, t(language, "home.left", left, Formats.day(due)))
                : new Chip(Tone.PLAIN, t(language, "home.due", Formats.day(due)));
    }

    /** What somebody with these posts does next, when nothing waits. */
    private static Empty empty(Actor actor, Language language) {
        String next = NEXT.stream()
            .filter(entry -> actor.holds(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("home.nothing.nobody");
        return new Empty(t(language, "home.nothing"), t(language, next), null);
    }

    private static List<Fact> posts(Actor actor, Language language) {
        return actor.posts()
            .stream()
            .map(post -> Fact.of(post.role().title().in(language),
                    post.unitName().isEmpty() ? t(language, "home.whole") : post.unitName()))
            .toList();
    }

    private static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
