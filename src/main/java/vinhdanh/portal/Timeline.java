package vinhdanh.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.portal.CampaignPages.MilestoneRow;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts;
import vinhdanh.page.Words;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** The dates of a campaign, seen from one day. */
final class Timeline {

    private Timeline() {
    }

    static List<Parts.Stop> of(List<MilestoneRow> milestones, LocalDate today, Language language) {
        return milestones.stream().map(milestone -> stop(milestone, today, language)).toList();
    }

    static Parts.Moment moment(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(today)) {
            return Parts.Moment.DONE;
        }
        return first.isAfter(today) ? Parts.Moment.COMING : Parts.Moment.NOW;
    }

    private static Parts.Stop stop(MilestoneRow milestone, LocalDate today, Language language) {
        Parts.Moment moment = moment(milestone.firstDay(), milestone.lastDay(), today);
        String word = switch (moment) {
            case DONE -> word(language, "timeline.done");
            case NOW -> word(language, "timeline.now");
            case COMING -> word(language, "timeline.coming");
        };
        return new Parts.Stop(
                new Bilingual(milestone.vi(), milestone.en()).in(language) + (milestone.supplement() ? " *" : ""),
                Formats.period(milestone.firstDay(), milestone.lastDay()), moment, word,
                timeLeft(milestone, moment, today, language));
    }

    private static @Nullable String timeLeft(MilestoneRow milestone, Parts.Moment moment, LocalDate today,
            Language language) {
        if (moment != Parts.Moment.NOW) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, milestone.lastDay());
        return days == 0 ? word(language, "timeline.today")
                : word(language, days == 1 ? "timeline.left.one" : "timeline.left", days);
    }

    private static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
