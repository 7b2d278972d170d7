package vinhdanh.nomination.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.AwardForm;
import vinhdanh.law.LawBook;
import vinhdanh.law.StatutoryClass;
import vinhdanh.shared.Text;

/**
 * What words in cells mean. A sheet of a hundred thousand rows has a few dozen different
 * ones, so each is looked up once.
 */
public final class Lookups {

    private final Plan plan;

    private final LawBook law;

    private final LocalDate day;

    private final Map<String, QuotaLine> lineByKey = new HashMap<>();

    private final Map<String, Optional<QuotaLine>> lines = new HashMap<>();

    private final Map<String, Optional<AwardForm>> forms = new HashMap<>();

    private final Map<String, Optional<StatutoryClass>> classes = new HashMap<>();

    private final Places places;

    public Lookups(Plan plan, LawBook law, LocalDate day) {
        this.plan = plan;
        this.law = law;
        this.day = day;
        this.places = new Places(plan.units(), day);
        for (QuotaLine line : plan.lines()) {
            this.lineByKey.put(Text.fold(line.name().vi()), line);
            this.lineByKey.put(Text.fold(line.name().en()), line);
            this.lineByKey.put(Text.fold(line.code() + " " + line.name().vi()), line);
        }
        // A code is never taken for another line's name.
        plan.lines().forEach(line -> this.lineByKey.put(Text.fold(line.code()), line));
    }

    public Optional<QuotaLine> line(String typed) {
        return this.lines.computeIfAbsent(typed, key -> Optional.ofNullable(this.lineByKey.get(Text.fold(key))));
    }

    public Optional<AwardForm> awardForm(String typed) {
        return this.forms.computeIfAbsent(typed,
                key -> this.law.recogniseAwardForm(key, this.day, this.plan.jurisdiction()));
    }

    public Optional<StatutoryClass> statutoryClass(String typed) {
        return this.classes.computeIfAbsent(typed, this.law::recogniseStatutoryClass);
    }

    public String placeKey(String typed) {
        return this.places.key(typed);
    }

    public String lineChoices() {
        return this.plan.lines()
            .stream()
            .map(line -> line.code() + " (" + line.name().vi() + ")")
            .collect(Collectors.joining("; "));
    }

    public String classChoices() {
        return this.law.statutoryClasses()
            .stream()
            .map(one -> one.code() + " (" + one.name().vi() + ")")
            .collect(Collectors.joining("; "));
    }

    /**
     * The name of a line's own award form, or its code where the law has none that day.
     */
    public String formName(QuotaLine line) {
        return this.law.awardForm(line.awardForm(), this.day, this.plan.jurisdiction())
            .map(form -> form.name().vi())
            .orElse(line.awardForm());
    }

    public String formChoices() {
        return this.plan.lines().stream().map(this::formName).distinct().collect(Collectors.joining("; "));
    }

}
