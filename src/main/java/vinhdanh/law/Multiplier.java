package vinhdanh.law;

import java.math.BigDecimal;

/**
 * What base salary is multiplied by.
 *
 * @param value exactly as the law states it, positive
 */
record Multiplier(BigDecimal value, Source source) {

}
