package vinhdanh.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.FileFault;

/**
 * The law as dated data. A value of a unit goes before one of its province, and that
 * before the national one; every value says where it comes from.
 * <p>
 * A place is empty for the nation, {@code an-giang} for a province and
 * {@code an-giang/893} for a unit of it.
 */
public final class LawBook {

    private final LawData data;

    private final Names formNames = new Names();

    private final Names classNames = new Names();

    private LawBook(LawData data) {
        this.data = data;
        data.awardForms.all()
            .map(Dated::value)
            .forEach(form -> this.formNames.add(form.code(), form.name(), form.aliases()));
        data.classes.values().forEach(kind -> this.classNames.add(kind.code(), kind.name(), kind.aliases()));
    }

    /**
     * The national law data that the program brings with it, and the province's that it
     * knows.
     */
    public static LawBook shipped() {
        return Shipped.BOOK;
    }

    /** The shipped data, overridden by the files of a folder that an office keeps. */
    public static Reading with(Path overrides) {
        LawReader reader = new LawReader().shipped().overrides(overrides);
        List<FileFault> faults = reader.faults();
        return faults.isEmpty() ? new Reading.Read(new LawBook(reader.data())) : new Reading.Refused(faults);
    }

    /**
     * The regime whose procedure governs a dossier received on the day, with the ids of
     * the overlays that run beside it.
     * @throws IllegalArgumentException for a day before the first regime, 01/10/2017
     */
    public Regime procedureOn(LocalDate received) {
        return findProcedure(received)
            .orElseThrow(() -> new IllegalArgumentException("No regime of the law is known for " + received));
    }

    /** The same, empty before the first regime. */
    public Optional<Regime> findProcedure(LocalDate received) {
        return this.data.regimes.values()
            .stream()
            .filter(regime -> !regime.overlay() && regime.holdsOn(received))
            .findFirst()
            .map(regime -> regime.with(overlaysOn(received)));
    }

    private List<String> overlaysOn(LocalDate day) {
        return this.data.regimes.values()
            .stream()
            .filter(regime -> regime.overlay() && regime.holdsOn(day))
            .map(Regime::id)
            .toList();
    }

    /** All time slices and overlays, in the order of the data. */
    public List<Regime> regimes() {
        return List.copyOf(this.data.regimes.values());
    }

    /** What happens to things under way when one regime follows another. */
    public List<Transition> transitions() {
        return this.data.transitions.all().map(Dated::value).toList();
    }

    /** The codes of the provinces that there are on the day. */
    public List<String> places(LocalDate day) {
        return this.data.places.keys()
            .stream()
            .filter(code -> this.data.places.find(code, day, Places.NATION).isPresent())
            .toList();
    }

    /** An award form that the law knows on the day, of the nation or any province. */
    public Optional<AwardForm> awardForm(String code, LocalDate day) {
        return this.data.awardForms.findAnywhere(code, day);
    }

    /** An award form that the law of a place knows on the day. */
    public Optional<AwardForm> awardForm(String code, LocalDate day, String place) {
        return this.data.awardForms.find(code, day, place);
    }

    /** Every award form of a place on the day, in the order of the data. */
    public List<AwardForm> awardForms(LocalDate day, String place) {
        return this.data.awardForms.keys().stream().flatMap(code -> awardForm(code, day, place).stream()).toList();
    }

    /**
     * The codes of all posts that may confer some award form, in the order of the data.
     */
    public List<String> authorities() {
        return this.data.awardForms.all().map(form -> form.value().authority()).distinct().toList();
    }

    /**
     * The award form that somebody meant: code, Vietnamese or English name or an alias,
     * with or without diacritics; empty when unknown there that day or when more than one
     * could be meant.
     */
    public Optional<AwardForm> recogniseAwardForm(String typed, LocalDate day, String place) {
        List<AwardForm> forms = this.formNames.find(typed)
            .stream()
            .flatMap(code -> awardForm(code, day, place).stream())
            .toList();
        return (forms.size() == 1) ? Optional.of(forms.getFirst()) : Optional.empty();
    }

    /**
     * What one award of this form pays when it is decided on the day; empty when the law
     * sets nothing.
     */
    public Optional<Reward> reward(String awardForm, SubjectKind subject, LocalDate decided, String place) {
        return new Rewards(this.data).reward(awardForm, subject, decided, place);
    }

    /** The base salary (mức lương cơ sở) on the day. */
    public BaseSalary baseSalary(LocalDate day) {
        return this.data.salaries.find("", day, Places.NATION)
            .orElseThrow(() -> new IllegalArgumentException("No base salary is known for " + day));
    }

    /** The legal bases (the "Căn cứ" lines) of a decision of the day, in their order. */
    public List<Basis> bases(LocalDate received, LocalDate decided, String place) {
        return this.data.bases(received, decided, place);
    }

    /** What a dossier for the form holds, received on the day; the full one first. */
    public List<Dossier> dossiers(String awardForm, LocalDate received, String place) {
        return List.of(Dossier.Mode.values())
            .stream()
            .flatMap(
                    mode -> this.data.dossiers.find(AwardEntries.dossierKey(awardForm, mode), received, place).stream())
            .toList();
    }

    /** The five statutory classes of individuals. */
    public List<StatutoryClass> statutoryClasses() {
        return List.copyOf(this.data.classes.values());
    }

    /** The class that somebody meant: code or name, with or without diacritics. */
    public Optional<StatutoryClass> recogniseStatutoryClass(String typed) {
        return this.classNames.find(typed).stream().findFirst().map(this.data.classes::get);
    }

    /**
     * A rule of eligibility by its key, such as {@code one-award-per-achievement}, with
     * its article.
     */
    public Optional<EligibilityRule> eligibilityRule(String key, LocalDate received) {
        return eligibilityRule(key, received, Places.NATION);
    }

    /** The same as a place has it. */
    public Optional<EligibilityRule> eligibilityRule(String key, LocalDate received, String place) {
        return this.data.rules.find(key, received, place);
    }

    /** Every value that holds on the day in the place, with where it comes from. */
    public List<InForce> inForce(LocalDate day, String place) {
        return new LawOnADay(this.data, day, place).list();
    }

    /** The name of a province that there is on the day. */
    public Optional<Bilingual> placeName(String place, LocalDate day) {
        return this.data.places.find(Places.province(place), day, Places.NATION);
    }

    /** What came of reading an office's own law data. */
    public sealed interface Reading {

        record Read(LawBook law) implements Reading {
        }

        /** Every fault at once. */
        record Refused(List<FileFault> faults) implements Reading {
        }

    }

    private static final class Shipped {

        static final LawBook BOOK = read();

        private static LawBook read() {
            LawReader reader = new LawReader().shipped();
            if (!reader.faults().isEmpty()) {
                throw new IllegalStateException("The program's own law data is faulty: " + reader.faults());
            }
            return new LawBook(reader.data());
        }

    }

}
