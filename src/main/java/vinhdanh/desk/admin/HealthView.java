package vinhdanh.desk.admin;

import java.util.List;

import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Notice;

/**
 * How the system is.
 *
 * @param verdict whether something needs an act
 * @param checks each thing that was looked at
 * @param jobs what runs by itself, and what waits for it
 */
public record HealthView(Notice verdict, List<Check> checks, List<Fact> facts, List<Fact> jobs) {

}
