package vinhdanh.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

import vinhdanh.campaign.PlanFile;
import vinhdanh.law.LawBook;
import vinhdanh.shared.Folders;

/**
 * The plan file of a campaign that is over, as if it were under way: all its days, and
 * those of its units, lie later by whole weeks, so that weekdays stay what they were. It
 * gets a code, a number and a place of its own, each of which says that it is a sample.
 */
final class MovedPlan {

    /** The Monday of the week in which plan 174 stands when the demo begins. */
    private static final LocalDate MONDAY = LocalDate.of(2021, 6, 7);

    private static final Pattern DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    static final String CODE = "an-giang-2021-dang-chay";

    private final Path plan;

    private final long days;

    private MovedPlan(Path plan, long days) {
        this.plan = plan;
        this.days = days;
    }

    /** The plan, moved so that it stands where it stood in its own week. */
    static MovedPlan to(LocalDate today, Path plan) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new MovedPlan(plan, ChronoUnit.DAYS.between(MONDAY, monday));
    }

    /** A day of the plan, where it lies now. */
    LocalDate day(int month, int day) {
        return LocalDate.of(2021, month, day).plusDays(this.days);
    }

    PlanFile.Reading.Read read(LawBook law) throws IOException {
        Path folder = Files.createTempDirectory("plan-");
        try {
            Path units = this.plan.resolveSibling("../units/an-giang-2021.csv").normalize();
            Files.writeString(folder.resolve("units.csv"), moved(Files.readString(units)));
            Path moved = folder.resolve("plan.yaml");
            Files.writeString(moved, renamed(moved(Files.readString(this.plan))));
            return switch (PlanFile.read(moved, law)) {
                case PlanFile.Reading.Read read -> read;
                case PlanFile.Reading.Refused refused ->
                    throw new IllegalStateException("The moved plan doesn't add up: " + refused.faults());
            };
        }
        finally {
            Folders.delete(folder);
        }
    }

    private String moved(String text) {
        return DAY.matcher(text).replaceAll(found -> LocalDate.parse(found.group()).plusDays(this.days).toString());
    }

    private static String renamed(String plan) {
        return plan.replace("code: an-giang-2021\n", "code: " + CODE + "\n")
            .replace("number: 174/KH-UBND\n", "number: 174/KH-MẪU\n")
            .replace("place: an-giang\n", "place: an-giang-mau\n")
            .replace("units: ../units/an-giang-2021.csv", "units: units.csv")
            .replaceFirst("  vi: Phong trào", "  vi: (Bản để thử) Phong trào")
            .replaceFirst("  en: Emulation", "  en: (To be tried) Emulation");
    }

}
