package vinhdanh.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/**
 * How the seats fell on groups of people and units, for the council and the public to
 * judge; no rule of the selection.
 */
public record Fairness(List<Figure> figures) {

    public static Fairness of(Selection selection) {
        return of(selection.outcomes());
    }

    static Fairness of(List<Outcome> outcomes) {
        List<Figure> figures = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            for (SubjectKind subject : SubjectKind.values()) {
                Map<Bilingual, List<Outcome>> groups = new LinkedHashMap<>();
                outcomes.stream()
                    .filter(outcome -> outcome.candidate().subject() == subject)
                    .forEach(outcome -> trait.group(outcome.candidate())
                        .forEach(group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(outcome)));
                groups.entrySet()
                    .stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Bilingual::vi)))
                    .forEach(group -> figures.add(Figure.of(trait, subject, group.getKey(), group.getValue())));
            }
        }
        return new Fairness(List.copyOf(figures));
    }

    /**
     * One group.
     *
     * @param trait what the group has in common
     * @param subject the kind of subject that is counted
     * @param group its name
     * @param proposed how many were proposed
     * @param considered how many of them were neither held nor ineligible
     * @param chosen how many of these were chosen
     */
    public record Figure(Trait trait, SubjectKind subject, Bilingual group, int proposed, int considered, int chosen) {

        static Figure of(Trait trait, SubjectKind subject, Bilingual group, List<Outcome> outcomes) {
            return new Figure(trait, subject, group, outcomes.size(),
                    (int) outcomes.stream().filter(outcome -> outcome.standing() > 0).count(),
                    (int) outcomes.stream().filter(Outcome::chosen).count());
        }

    }

    /** What groups are made by. */
    public enum Trait {

        /** Those who do the work directly, and leaders with all others. */
        WORK(new Bilingual("Theo nhóm đối tượng", "By class")) {
            @Override
            Stream<Bilingual> group(Candidate candidate) {
                return (candidate.subject() != SubjectKind.INDIVIDUAL) ? Stream.empty()
                        : Stream.of(candidate.direct() ? new Bilingual("Trực tiếp công tác", "Direct workers")
                                : new Bilingual("Lãnh đạo và đối tượng khác", "Leaders and others"));
            }
        },

        /** Women and men, collectives of women and others. */
        WOMEN(new Bilingual("Theo giới", "By sex")) {
            @Override
            Stream<Bilingual> group(Candidate candidate) {
                return switch (candidate.subject()) {
                    case INDIVIDUAL ->
                        Stream.of(candidate.woman() ? new Bilingual("Nữ", "Women") : new Bilingual("Nam", "Men"));
                    case COLLECTIVE ->
                        Stream.of(candidate.woman() ? new Bilingual("Từ 70% nữ trở lên", "At least 70% women")
                                : new Bilingual("Dưới 70% nữ", "Less than 70% women"));
                    case HOUSEHOLD -> Stream.empty();
                };
            }
        },

        /** The levels of the proposing units. */
        TIER(new Bilingual("Theo cấp", "By level")) {
            @Override
            Stream<Bilingual> group(Candidate candidate) {
                return Stream.of(TIERS.getOrDefault(candidate.unit().tier(),
                        new Bilingual(candidate.unit().tier(), candidate.unit().tier())));
            }
        },

        /** The proposing units. */
        UNIT(new Bilingual("Theo đơn vị đề nghị", "By proposing unit")) {
            @Override
            Stream<Bilingual> group(Candidate candidate) {
                Unit unit = candidate.unit();
                return Stream.of(new Bilingual(unit.name(), unit.name()));
            }
        };

        /** The usual levels by name; a level that is not here goes by its code. */
        private static final Map<String, Bilingual> TIERS = Map.of("province", new Bilingual("Cấp tỉnh", "Province"),
                "department", new Bilingual("Sở, ban, ngành", "Departments"), "district",
                new Bilingual("Cấp huyện", "Districts"), "commune", new Bilingual("Cấp xã", "Communes"));

        private final Bilingual title;

        Trait(Bilingual title) {
            this.title = title;
        }

        public Bilingual title() {
            return this.title;
        }

        /** The group that the candidate belongs to, if the trait concerns it. */
        abstract Stream<Bilingual> group(Candidate candidate);

    }

}
