package vinhdanh.desk.unit;

import java.util.List;

import vinhdanh.page.Parts.FieldError;

/**
 * The form of the votes of a unit's meeting.
 *
 * @param rule how the rate is counted, in words
 */
public record VotesView(String path, String listPath, String rule, List<Row> rows, List<FieldError> faults) {

    /** The votes on one row. */
    public record Row(String id, int version, String name, String about, String inFavour, String against,
            String blank) {
    }

}
