package vinhdanh.desk.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import vinhdanh.access.AccessSettings;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.desk.HealthPart;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** How the system is, and a clear sentence where something needs an act. */
@Guarded(Right.ADMINISTER)
@Controller
@ConditionalOnWebApplication
class HealthPageController {

    private static final String PATH = "/desk/admin/health";

    private static final String VERSION = "0.1.0";

    /** Below this the database may stop. */
    private static final long LITTLE = 2L << 30;

    private final Health health;

    private final List<HealthPart> parts;

    private final AccessSettings settings;

    private final StaffPages pages;

    private final Clock clock;

    HealthPageController(Health health, List<HealthPart> parts, AccessSettings settings, StaffPages pages,
            Clock clock) {
        this.health = health;
        this.parts = parts;
        this.settings = settings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View health(HttpServletRequest request) {
        List<Check> checks = new ArrayList<>(
                List.of(disk(request), backup(request), ledger(request), administrators(request), address(request)));
        Language language = StaffPages.language(request);
        this.parts.forEach(part -> checks.addAll(part.checks(language)));
        long bad = checks.stream().filter(check -> check.tone() != Tone.GOOD).count();
        Notice verdict = bad == 0 ? new Notice(Tone.GOOD, StaffPages.word(request, "health.good"), "", null)
                : new Notice(Tone.OPEN, StaffPages.word(request, "health.act", bad),
                        StaffPages.word(request, "health.act.text"), null);
        return this.pages.show(request, "desk/admin/health", StaffPages.word(request, "health.title"),
                new HealthView(verdict, checks, facts(request),
                        this.parts.stream().flatMap(part -> part.facts(language).stream()).toList()));
    }

    private List<Fact> facts(HttpServletRequest request) {
        Language language = StaffPages.language(request);
        Health.Database database = this.health.database();
        Health.Log log = this.health.log();
        return List.of(Fact.of(StaffPages.word(request, "health.version"), VERSION),
                Fact.of(StaffPages.word(request, "health.database"), "PostgreSQL " + database.version()),
                Fact.of(StaffPages.word(request, "health.size"), Formats.size(database.bytes(), language)),
                Fact.of(StaffPages.word(request, "health.migrations"), String.valueOf(database.schema())),
                Fact.of(StaffPages.word(request, "health.free"), Formats.size(this.health.freeBytes(), language)),
                Fact.of(StaffPages.word(request, "health.log"),
                        StaffPages.word(request, "health.log.value", log.signed(), log.waiting())),
                Fact.of(StaffPages.word(request, "health.signed"), log.signedAt().map(this::moment).orElse("–")),
                Fact.of(StaffPages.word(request, "health.backup"),
                        this.health.lastBackup().map(this::moment).orElse("–")));
    }

    private String moment(Instant at) {
        return Formats.day(at) + " " + Formats.time(at);
    }

    private Check disk(HttpServletRequest request) {
        boolean enough = this.health.freeBytes() >= LITTLE;
        return check(enough, Tone.BAD, enough ? "health.disk.good" : "health.disk.bad", request);
    }

    private Check backup(HttpServletRequest request) {
        Optional<Instant> last = this.health.lastBackup();
        boolean old = Health.isOld(last, this.clock.instant());
        return check(!old, Tone.OPEN,
                old ? last.isEmpty() ? "health.backup.none" : "health.backup.old" : "health.backup.good", request);
    }

    private Check ledger(HttpServletRequest request) {
        Health.Log log = this.health.log();
        boolean behind = log.waiting() > 0 && log.signed() > 0;
        return check(!behind, Tone.OPEN, behind ? "health.ledger.behind" : "health.ledger.good", request);
    }

    private Check administrators(HttpServletRequest request) {
        int count = this.health.administrators(LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE));
        return check(count > 1, Tone.OPEN, count > 1 ? "health.admins.good" : "health.admins.one", request);
    }

    private Check address(HttpServletRequest request) {
        boolean safe = this.settings.address().startsWith("https://");
        return check(safe, Tone.OPEN, safe ? "health.address.good" : "health.address.plain", request);
    }

    private static Check check(boolean good, Tone otherwise, String text, HttpServletRequest request) {
        return new Check(good ? Tone.GOOD : otherwise,
                StaffPages.word(request, good ? "health.word.good" : "health.word.act"), StaffPages.word(request, text),
                "");
    }

}
