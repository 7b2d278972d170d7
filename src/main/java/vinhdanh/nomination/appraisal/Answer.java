package vinhdanh.nomination.appraisal;

import java.time.OffsetDateTime;

/**
 * What somebody answered to a check.
 *
 * @param source the document or record that confirms it
 */
public record Answer(String code, int serial, String result, String source, String note, String who,
        OffsetDateTime at) {

    boolean passed() {
        return this.result.equals("passed");
    }

}
