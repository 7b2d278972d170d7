package vinhdanh.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import vinhdanh.law.InForce.Table;
import vinhdanh.shared.Bilingual;

/** Lists every value of the law that holds on a day in a place. */
final class LawOnADay {

    private final LawData data;

    private final LocalDate day;

    private final String place;

    private final List<InForce> all = new ArrayList<>();

    LawOnADay(LawData data, LocalDate day, String place) {
        this.data = data;
        this.day = day;
        this.place = place;
    }

    List<InForce> list() {
        add(Table.AWARD_FORM, this.data.awardForms, key -> form(key), AwardForm::authorityTitle, AwardForm::source);
        add(Table.REWARD, this.data.multipliers, this::formAndSubject, value -> times(value.value().toPlainString()),
                Multiplier::source);
        add(Table.FACTOR, this.data.factors, key -> SubjectKind.ofCode(key).title(),
                value -> times(value.value().toPlainString()), Multiplier::source);
        add(Table.ROUNDING, this.data.roundings, key -> new Bilingual("Làm tròn lên", "Rounded up"),
                LawOnADay::rounding, Rounding::source);
        add(Table.BASE_SALARY, this.data.salaries, key -> new Bilingual("Mức lương cơ sở", "Base salary"),
                value -> dong(value.amount().dong()), BaseSalary::source);
        add(Table.BASIS, this.data.bases, key -> new Bilingual("Căn cứ", "Basis"),
                value -> value.omit() ? new Bilingual("(không nêu)", "(left out)") : same(value.basis().text()),
                value -> value.basis().source());
        add(Table.DOSSIER, this.data.dossiers, this::formAndMode, LawOnADay::documents, Dossier::source);
        add(Table.RULE, this.data.rules,
                key -> this.data.rules.find(key, this.day, this.place)
                    .map(rule -> same(rule.article()))
                    .orElse(same(key)),
                EligibilityRule::text, EligibilityRule::source);
        return this.all;
    }

    private <V> void add(Table table, DatedTable<V> values, Function<String, Bilingual> what,
            Function<V, Bilingual> value, Function<V, Source> source) {
        for (String key : values.keys()) {
            values.findRow(key, this.day, this.place)
                .ifPresent(row -> this.all
                    .add(new InForce(table, what.apply(key), value.apply(row.value()), InForce.Origin.of(row.place()),
                            row.shelf() > 0, row.from(), row.to(), source.apply(row.value()))));
        }
    }

    private Bilingual form(String code) {
        return this.data.awardForms.findAnywhere(code, this.day)
            .or(() -> this.data.awardForms.all().filter(row -> row.key().equals(code)).map(Dated::value).findFirst())
            .map(AwardForm::name)
            .orElse(same(code));
    }

    private Bilingual formAndSubject(String key) {
        String[] parts = key.split(" ");
        return joined(form(parts[0]), SubjectKind.ofCode(parts[1]).title());
    }

    private Bilingual formAndMode(String key) {
        String[] parts = key.split(" ");
        boolean simple = parts[1].equals(Dossier.Mode.SIMPLE.name());
        return joined(form(parts[0]), simple ? new Bilingual("thủ tục đơn giản", "light procedure")
                : new Bilingual("thủ tục thông thường", "usual procedure"));
    }

    private static Bilingual joined(Bilingual one, Bilingual other) {
        return new Bilingual(one.vi() + " · " + other.vi(), one.en() + " · " + other.en());
    }

    private static Bilingual documents(Dossier dossier) {
        return new Bilingual(dossier.documents().stream().map(one -> one.name().vi()).collect(Collectors.joining("; ")),
                dossier.documents().stream().map(one -> one.name().en()).collect(Collectors.joining("; ")));
    }

    private static Bilingual rounding(Rounding rounding) {
        Bilingual step = dong(rounding.toNearest());
        return rounding.each()
                ? new Bilingual("đến %s, trước khi nhân với hệ số của tập thể, hộ gia đình".formatted(step.vi()),
                        "to %s, before it is multiplied by the subject's factor".formatted(step.en()))
                : new Bilingual("đến %s, một lần ở cuối".formatted(step.vi()),
                        "to %s, once at the end".formatted(step.en()));
    }

    private static Bilingual dong(long amount) {
        String figure = "%,d".formatted(amount).replace(',', '.');
        return new Bilingual(figure + " đồng", figure + " đồng");
    }

    private static Bilingual times(String factor) {
        return new Bilingual(factor.replace('.', ',') + " lần", "× " + factor);
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

}
