package vinhdanh.desk;

import java.util.List;

import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Fact;
import vinhdanh.shared.Language;

/**
 * What one area tells the administrator of its own health, such as its jobs. Each area
 * that has something to tell brings its own bean of this.
 */
public interface HealthPart {

    /** Each thing that was looked at. */
    List<Check> checks(Language language);

    List<Fact> facts(Language language);

}
