package vinhdanh.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vinhdanh.desk.HealthPart;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** Whether mails leave, and when the job that sends them runs. */
@Component
class MailHealth implements HealthPart {

    private static final Duration LATE = Duration.ofMinutes(10);

    private final Jobs jobs;

    private final MailSettings settings;

    private final Clock clock;

    MailHealth(Jobs jobs, MailSettings settings, Clock clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Check> checks(Language language) {
        List<Check> checks = new ArrayList<>();
        checks.add(this.settings.isOn() ? good(language, "outbox.health.on")
                : bad(Tone.OPEN, language, "outbox.health.off"));
        int failed = this.jobs.mails().failed();
        checks.add(failed == 0 ? good(language, "outbox.health.none.failed")
                : bad(Tone.BAD, language, "outbox.health.failed", failed));
        for (Jobs.Job job : this.jobs.list()) {
            String name = name(job, language);
            checks.add(job.failures() > 0 ? bad(Tone.BAD, language, "outbox.health.job.fails", name, job.failures())
                    : isLate(job) ? bad(Tone.OPEN, language, "outbox.health.job.late", name)
                            : good(language, "outbox.health.job.good", name));
        }
        return checks;
    }

    private boolean isLate(Jobs.Job job) {
        boolean runs = this.settings.isOn() || !job.name().equals(JobRounds.MAILS);
        return runs && !job.running() && job.next().isBefore(this.clock.instant().minus(LATE));
    }

    @Override
    public List<Fact> facts(Language language) {
        Jobs.Mails mails = this.jobs.mails();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t(language, "outbox.health.waiting"), Formats.number(mails.waiting(), language)));
        facts.add(Fact.of(t(language, "outbox.health.next.mail"), mails.next() == null ? "–" : moment(mails.next())));
        facts.add(Fact.of(t(language, "outbox.health.held"), Formats.number(mails.held(), language)));
        facts.add(Fact.of(t(language, "outbox.health.not.sent"), Formats.number(mails.failed(), language)));
        for (Jobs.Job job : this.jobs.list()) {
            facts.add(Fact.of(name(job, language), job.running() ? t(language, "outbox.health.running")
                    : t(language, "outbox.health.next", moment(job.next()))));
            facts.add(Fact.of(t(language, "outbox.health.succeeded"),
                    job.succeeded() == null ? "–" : moment(job.succeeded())));
            facts.add(Fact.of(t(language, "outbox.health.failures"), Formats.number(job.failures(), language)));
        }
        return facts;
    }

    private static String name(Jobs.Job job, Language language) {
        return t(language,
                job.name().equals(JobRounds.MAILS) ? "outbox.health.job.mails" : "outbox.health.job.overdue");
    }

    private static Check good(Language language, String text, Object... arguments) {
        return new Check(Tone.GOOD, t(language, "health.word.good"), t(language, text, arguments), "");
    }

    private static Check bad(Tone tone, Language language, String text, Object... arguments) {
        return new Check(tone, t(language, "health.word.act"), t(language, text, arguments), "");
    }

    private static String moment(Instant at) {
        return Formats.day(at) + " " + Formats.time(at);
    }

    private static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
