package vinhdanh.law;

import java.math.BigDecimal;

import vinhdanh.shared.YamlNode;

/** Reads the entries on money: base salaries, multipliers, factors, rounding. */
final class MoneyEntries {

    private MoneyEntries() {
    }

    static void salary(LawEntry entry, LawData data) {
        entry.onlyKeys("amount");
        entry.put(data.salaries, "",
                new BaseSalary(entry.from(), new Money(positive(entry.node(), "amount")), entry.source()));
    }

    static void multiplier(LawEntry entry, LawData data) {
        entry.onlyKeys("form", "subject", "multiplier");
        YamlNode node = entry.node();
        data.mentions.add(node.get("form"));
        entry.put(data.multipliers, key(node.text("form"), AwardEntries.subject(node.get("subject"))),
                new Multiplier(positiveDecimal(node, "multiplier"), entry.source()));
    }

    static String key(String form, SubjectKind subject) {
        return form + " " + subject.code();
    }

    static void factor(LawEntry entry, LawData data) {
        entry.onlyKeys("subject", "factor");
        YamlNode node = entry.node();
        entry.put(data.factors, AwardEntries.subject(node.get("subject")).code(),
                new Multiplier(positiveDecimal(node, "factor"), entry.source()));
    }

    static void rounding(LawEntry entry, LawData data) {
        entry.onlyKeys("to-nearest", "round");
        boolean each = LawEntry.choice(entry.node(), "round", Round.values(), Round.ONCE) == Round.EACH;
        entry.put(data.roundings, "", new Rounding(positive(entry.node(), "to-nearest"), each, entry.source()));
    }

    private static long positive(YamlNode node, String key) {
        return positiveDecimal(node, key).longValue();
    }

    private static BigDecimal positiveDecimal(YamlNode node, String key) {
        BigDecimal value = node.decimal(key);
        if (value.signum() > 0) {
            return value;
        }
        if (node.has(key)) {
            node.get(key).fault("Số phải lớn hơn 0.", "The number must be greater than 0.");
        }
        return BigDecimal.ONE;
    }

    private enum Round {

        ONCE, EACH

    }

}
