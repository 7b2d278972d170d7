package vinhdanh.desk.earlier;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.FieldError;

/**
 * The page of earlier awards.
 *
 * @param typed what was typed, by field
 */
public record EarlierView(List<Row> rows, Map<String, String> typed, List<String> forms, List<FieldError> faults) {

    /** One award that was entered. */
    public record Row(String name, String about, String award, String decision, @Nullable Chip chip,
            @Nullable String strikePath) {
    }

    public String value(String field) {
        return this.typed.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }

}
