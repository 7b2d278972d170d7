package vinhdanh.decision;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/**
 * Somebody whom a unit proposed and a rule refused when the workbook was taken: a
 * candidate as well, who is told why.
 *
 * @param file the unit's file
 * @param sheet its sheet
 * @param row the row, from 1
 * @param name whom the row named, empty where it named nobody
 * @param line the line that it named, where it could be read
 * @param subject the kind of subject, where it could be read
 * @param unit the unit that proposed
 * @param grounds every rule that refused the row, at least one
 */
public record Refused(String file, String sheet, int row, String name, @Nullable QuotaLine line,
        @Nullable SubjectKind subject, Unit unit, List<Ground> grounds) {

    /** The word that stands for it in data, beside those of {@link Reason#code()}. */
    static final String CODE = "refused";

    public Refused {
        grounds = List.copyOf(grounds);
    }

    /**
     * A rule that refused the row.
     *
     * @param code its code in the import report, such as {@code R10}
     * @param cell the cell that is to blame
     * @param sentence what is wrong, ending in a full stop
     */
    public record Ground(String code, String cell, Bilingual sentence) {
    }

    /** All grounds in one sentence. */
    Bilingual reason() {
        return new Bilingual("Bị từ chối: %s.".formatted(words(Bilingual::vi, "ô")),
                "Refused: %s.".formatted(words(Bilingual::en, "cell")));
    }

    private String words(Function<Bilingual, String> language, String cell) {
        return this.grounds.stream()
            .map(ground -> "%s (%s, %s %s!%s)".formatted(language.apply(ground.sentence()).replaceFirst("\\.$", ""),
                    ground.code(), cell, this.sheet, ground.cell()))
            .collect(Collectors.joining("; "));
    }

    /** The list in which it would have stood: "Cá nhân của tuyến “Cấp huyện”". */
    String list() {
        String kind = (this.subject == null) ? "" : this.subject.title().vi();
        if (this.line == null) {
            return kind;
        }
        String line = "tuyến “%s”".formatted(this.line.name().vi());
        return kind.isEmpty() ? line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1)
                : kind + " của " + line;
    }

}
