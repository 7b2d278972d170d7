package vinhdanh.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers, days and yes or no, out of the text of a node. What is none becomes a fault of
 * the node, once.
 */
final class YamlScalar {

    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private YamlScalar() {
    }

    static int integer(YamlNode node) {
        long value = wholeNumber(node);
        if (value != (int) value) {
            node.fault("Số quá lớn.", "The number is too large.");
            return 0;
        }
        return (int) value;
    }

    static long wholeNumber(YamlNode node) {
        BigDecimal value = decimal(node);
        if (value.stripTrailingZeros().scale() > 0 || value.abs().compareTo(LONG_MAX) > 0) {
            node.fault("Phải là số nguyên.", "This must be a whole number.");
            return 0;
        }
        return value.longValueExact();
    }

    static BigDecimal decimal(YamlNode node) {
        String text = node.text();
        String digits = text.replace("_", "");
        if (digits.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
            return new BigDecimal(digits);
        }
        if (node.isPresent()) {
            node.fault("\"" + text + "\" không phải là số.", "\"" + text + "\" is not a number.");
        }
        return BigDecimal.ZERO;
    }

    static boolean flag(YamlNode node) {
        String text = node.text();
        if (!text.equals("true") && !text.equals("false")) {
            node.fault("Phải là true hoặc false.", "This must be true or false.");
        }
        return text.equals("true");
    }

    static Optional<LocalDate> day(YamlNode node) {
        String text = node.text();
        try {
            return Optional.of(LocalDate.parse(text));
        }
        catch (DateTimeException ex) {
            node.fault("\"" + text + "\" không phải là ngày. Hãy viết năm-tháng-ngày, ví dụ 2021-05-23.",
                    "\"" + text + "\" is not a date. Write year-month-day, such as 2021-05-23.");
            return Optional.empty();
        }
    }

}
