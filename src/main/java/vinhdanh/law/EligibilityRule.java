package vinhdanh.law;

import java.math.BigDecimal;
import java.util.Map;

import vinhdanh.shared.Bilingual;

/**
 * A rule of eligibility and its article.
 *
 * @param figures the numbers that the rule carries, such as {@code women-percent}
 */
public record EligibilityRule(String key, Bilingual text, String article, Map<String, BigDecimal> figures,
        Source source) {
}
