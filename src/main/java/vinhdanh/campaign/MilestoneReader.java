package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan.Milestone;
import vinhdanh.shared.YamlNode;

/**
 * Reads the dates of a plan and of its supplement, and holds them against one another.
 */
final class MilestoneReader {

    /** The days that the program itself goes by, in the order in which they must come. */
    private static final List<String> NEEDED = List.of("launch", "closing", "decision");

    private final Map<String, YamlNode> nodes = new HashMap<>();

    private final List<Milestone> milestones = new ArrayList<>();

    MilestoneReader(YamlNode plan, YamlNode supplement) {
        readList(plan.list("milestones"), false);
        readList(supplement.find("milestones").elements(), true);
        this.milestones.sort(Comparator.comparing(Milestone::from));
        if (plan.isPresent()) {
            requireWhatIsNeeded(plan.find("milestones"));
        }
    }

    List<Milestone> all() {
        return List.copyOf(this.milestones);
    }

    /** The last day of a milestone; empty when it isn't there or can't be read. */
    Optional<LocalDate> day(String code) {
        return this.milestones.stream().filter(one -> one.code().equals(code)).map(Milestone::to).findFirst();
    }

    private void readList(List<YamlNode> list, boolean supplement) {
        Milestone before = null;
        for (YamlNode node : list) {
            Milestone milestone = read(node, supplement);
            if (milestone != null) {
                requireOrder(node, before, milestone);
                before = milestone;
                this.milestones.add(milestone);
            }
        }
    }

    private @Nullable Milestone read(YamlNode node, boolean supplement) {
        node.onlyKeys(PlanKeys.MILESTONE);
        String code = Codes.slug(node, "code");
        if (this.nodes.putIfAbsent(code, node) != null && !code.isEmpty()) {
            node.fault("Mốc \"%s\" đã có ở trên.".formatted(code),
                    "The milestone \"%s\" stands above already.".formatted(code));
        }
        boolean single = node.has("day") || (!node.has("from") && !node.has("to"));
        if (node.has("day") && (node.has("from") || node.has("to"))) {
            node.fault("Chỉ ghi \"day\", hoặc ghi \"from\" và \"to\".",
                    "Write either \"day\", or \"from\" and \"to\".");
        }
        LocalDate from = node.date(single ? "day" : "from");
        LocalDate to = single ? from : node.date("to");
        Milestone milestone = new Milestone(code, node.bilingual("title"), from, to, supplement);
        return isDay(from) && isDay(to) ? milestone : null;
    }

    private static void requireOrder(YamlNode node, @Nullable Milestone before, Milestone milestone) {
        if (milestone.to().isBefore(milestone.from())) {
            node.fault("Ngày kết thúc (%s) trước ngày bắt đầu (%s).".formatted(milestone.to(), milestone.from()),
                    "It ends (%s) before it begins (%s).".formatted(milestone.to(), milestone.from()));
        }
        if (before != null && milestone.from().isBefore(before.from())) {
            node.fault(
                    "Mốc \"%s\" (%s) đứng sau một mốc muộn hơn, \"%s\" (%s). Hãy xếp theo ngày."
                        .formatted(milestone.code(), milestone.from(), before.code(), before.from()),
                    "The milestone \"%s\" (%s) stands after a later one, \"%s\" (%s). Put them in order."
                        .formatted(milestone.code(), milestone.from(), before.code(), before.from()));
        }
    }

    private void requireWhatIsNeeded(YamlNode list) {
        String previous = null;
        for (String code : NEEDED) {
            if (!this.nodes.containsKey(code)) {
                list.fault("Thiếu mốc \"%s\".".formatted(code), "The milestone \"%s\" is missing.".formatted(code));
            }
            else if (day(code).isPresent()) {
                requireAfter(code, previous);
                previous = code;
            }
        }
    }

    private void requireAfter(String code, @Nullable String previous) {
        LocalDate day = day(code).orElseThrow();
        LocalDate before = (previous != null) ? day(previous).orElseThrow() : day;
        if (day.isBefore(before)) {
            node(code).fault("Mốc \"%s\" (%s) phải sau mốc \"%s\" (%s).".formatted(code, day, previous, before),
                    "The milestone \"%s\" (%s) must come after \"%s\" (%s).".formatted(code, day, previous, before));
        }
    }

    /** The place of a milestone in the file. */
    YamlNode node(String code) {
        YamlNode node = this.nodes.get(code);
        if (node == null) {
            throw new IllegalArgumentException("No milestone " + code);
        }
        return node;
    }

    /** A day that could not be read is the first day of all, and told already. */
    private static boolean isDay(LocalDate day) {
        return !day.equals(LocalDate.EPOCH);
    }

}
