package vinhdanh.people;

import org.jspecify.annotations.Nullable;

/**
 * A unit that is to be.
 *
 * @param parent the code of the unit above it, if any
 */
public record NewUnit(String code, String name, String shortName, String type, String tier, @Nullable String parent) {

}
