package vinhdanh.campaign;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vinhdanh.campaign.Plan.ProposalRules;
import vinhdanh.campaign.Plan.SelectionRules;
import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.Plan.SelectionRules.Merit;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.shared.YamlNode;

/** Reads what may be proposed and how nominations are chosen. */
final class RuleReader {

    private static final Choice<Threshold.Denominator> DENOMINATORS = Choice.of(Threshold.Denominator.class);

    private static final Choice<Merit> MERITS = Choice.of(Merit.class);

    private static final Choice<Criterion> CRITERIA = Choice.of(Criterion.class);

    private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(100);

    private RuleReader() {
    }

    static ProposalRules proposals(Settled settled, LocalDate closing) {
        BigDecimal factor = factor(settled);
        BigInteger under = BigInteger.TEN.pow(Math.max(0, factor.scale()));
        BigInteger over = factor.multiply(new BigDecimal(under)).toBigIntegerExact();
        BigInteger common = over.gcd(under);
        return new ProposalRules(closing, over.divide(common).intValueExact(), under.divide(common).intValueExact(),
                threshold(settled.get("threshold")));
    }

    private static BigDecimal factor(Settled settled) {
        YamlNode node = settled.get("factor");
        if (!node.isPresent()) {
            return BigDecimal.ONE;
        }
        String text = node.text();
        if (text.matches("\\d{1,4}(\\.\\d{1,3})?")) {
            BigDecimal factor = new BigDecimal(text).stripTrailingZeros();
            if (factor.compareTo(BigDecimal.ONE) >= 0 && factor.compareTo(LARGEST_FACTOR) <= 0) {
                return factor;
            }
        }
        node.fault("Hệ số đề nghị phải là số từ 1 đến 100, ví dụ 1.5, không thể là \"%s\".".formatted(text),
                "The factor must be a number from 1 to 100, such as 1.5; it cannot be \"%s\".".formatted(text));
        return BigDecimal.ONE;
    }

    private static Threshold threshold(YamlNode node) {
        node.onlyKeys(PlanKeys.THRESHOLD);
        int percent = node.integer("percent");
        if (percent < 0 || percent > 100) {
            node.find("percent")
                .fault("Tỷ lệ phiếu phải từ 0 đến 100, không thể là %d.".formatted(percent),
                        "A share of votes lies between 0 and 100; it cannot be %d.".formatted(percent));
        }
        return new Threshold(percent, DENOMINATORS.read(node, "of").orElse(Threshold.Denominator.TOTAL));
    }

    /**
     * How nominations are chosen.
     * @param lines the lines whose priorities must have their place in the order
     */
    static SelectionRules selection(YamlNode node, List<QuotaLine> lines) {
        node.onlyKeys(PlanKeys.SELECTION);
        Merit merit = merit(node);
        List<Criterion> order = new ArrayList<>();
        for (YamlNode word : node.list("order")) {
            Optional<Criterion> criterion = CRITERIA.read(word);
            if (criterion.isPresent() && order.contains(criterion.get())) {
                word.fault("Tiêu chí này đã có ở trên.", "This criterion stands above already.");
            }
            criterion.ifPresent(order::add);
        }
        if (node.has("order") && (order.isEmpty() || order.getLast() != Criterion.DRAW)) {
            node.find("order")
                .fault("Tiêu chí cuối cùng phải là \"draw\" (bốc thăm), để luôn có kết quả.",
                        "The last criterion must be \"draw\", so that there is always a result.");
        }
        if (node.has("order")) {
            lines.forEach(line -> line.priority().ifPresent(priority -> requirePlace(node, order, line, priority)));
        }
        return new SelectionRules(merit, List.copyOf(order), node.text("seed"));
    }

    /** No nomination carries points yet, so choosing by them would choose by nothing. */
    private static Merit merit(YamlNode node) {
        Merit merit = MERITS.read(node, "merit").orElse(Merit.VOTES);
        if (merit == Merit.POINTS) {
            node.get("merit")
                .fault("Hồ sơ đề nghị chưa có điểm nên chưa thể chọn theo điểm; hãy dùng \"votes\" (tỷ lệ phiếu).",
                        "Nominations carry no points yet, so nobody can be chosen by them; use \"votes\".");
        }
        return merit;
    }

    /** A priority acts at a criterion, so the order must have it. */
    private static void requirePlace(YamlNode node, List<Criterion> order, QuotaLine line, Priority priority) {
        Criterion place = (priority.kind() == Priority.Kind.FIRST) ? Criterion.PRIORITY : Criterion.MERIT;
        if (!order.contains(place)) {
            String kind = Choice.word(priority.kind());
            node.find("order")
                .fault("Tuyến %s ưu tiên theo kiểu \"%s\", nên thứ tự phải có \"%s\".".formatted(line.code(), kind,
                        Choice.word(place)),
                        "The line %s has a priority of the kind \"%s\", so the order must have \"%s\"."
                            .formatted(line.code(), kind, Choice.word(place)));
        }
    }

}
