package vinhdanh.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vinhdanh.shared.YamlNode;

/** Reads the levels that a nomination passes. */
final class RouteReader {

    private final Scene scene;

    RouteReader(Scene scene) {
        this.scene = scene;
    }

    List<PlannedLevel> read(List<YamlNode> nodes) {
        List<PlannedLevel> levels = new ArrayList<>();
        for (YamlNode node : nodes) {
            PlannedLevel level = level(node);
            requireOrder(node, levels, level);
            levels.add(level);
        }
        if (!nodes.isEmpty()) {
            requireEnds(nodes, levels);
        }
        return List.copyOf(levels);
    }

    private PlannedLevel level(YamlNode node) {
        node.onlyKeys(PlanKeys.LEVEL);
        List<String> types = node.texts("types");
        Optional<String> unit = node.has("unit") ? Optional.of(DecisionReader.unit(node, "unit", this.scene))
                : Optional.empty();
        if (types.isEmpty() == unit.isEmpty()) {
            node.fault("Mỗi cấp ghi hoặc \"types\" (loại đơn vị xử lý), hoặc \"unit\" (một đơn vị cụ thể).",
                    "A level says either \"types\" (the types of units that act) or \"unit\" (one unit).");
        }
        int days = node.has("days") ? node.integer("days") : 1;
        if (days < 1) {
            node.find("days").fault("Thời hạn phải từ 1 ngày làm việc.", "The term is at least 1 working day.");
        }
        Level.Kind kind = word(node, "does", Level.Kind.values(), Level.Kind.PROPOSE);
        Level.WhenLate late = node.has("late") ? word(node, "late", Level.WhenLate.values(), Level.WhenLate.REMIND)
                : Level.WhenLate.REMIND;
        if (!late.fits(kind)) {
            node.find("late")
                .fault("\"pass\" chỉ dùng ở cấp \"endorse\", \"return\" ở cấp \"endorse\" hoặc \"appraise\".",
                        "\"pass\" is for a level that does \"endorse\", \"return\" for \"endorse\" or \"appraise\".");
        }
        return new PlannedLevel(Codes.slug(node, "code"), node.bilingual("name"), kind, types, unit.orElse(null),
                node.has("days") ? days : null, node.findDate("until").orElse(null), late);
    }

    private static <E extends Enum<E>> E word(YamlNode node, String key, E[] known, E fallback) {
        String text = node.text(key);
        Optional<E> found = Arrays.stream(known).filter(one -> one.name().equalsIgnoreCase(text)).findFirst();
        if (found.isEmpty() && node.has(key)) {
            String words = String.join(", ",
                    Arrays.stream(known).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
            node.find(key)
                .fault("\"%s\" phải là một trong: %s.".formatted(key, words),
                        "\"%s\" must be one of: %s.".formatted(key, words));
        }
        return found.orElse(fallback);
    }

    private static void requireOrder(YamlNode node, List<PlannedLevel> before, PlannedLevel level) {
        if (before.stream().anyMatch(other -> other.code().equals(level.code()))) {
            node.fault("Cấp \"%s\" đã có ở trên.".formatted(level.code()),
                    "The level \"%s\" stands above already.".formatted(level.code()));
        }
        if (!before.isEmpty() && before.getLast().kind().compareTo(level.kind()) > 0) {
            node.fault("Thứ tự các cấp phải là: propose, endorse, appraise, advise, decide.",
                    "Levels come in this order: propose, endorse, appraise, advise, decide.");
        }
    }

    private static void requireEnds(List<YamlNode> nodes, List<PlannedLevel> levels) {
        for (Level.Kind needed : List.of(Level.Kind.PROPOSE, Level.Kind.APPRAISE, Level.Kind.DECIDE)) {
            long count = levels.stream().filter(level -> level.kind() == needed).count();
            if (count != 1) {
                nodes.getFirst()
                    .fault("Tuyến trình phải có đúng một cấp \"%s\".".formatted(needed.code()),
                            "The route has exactly one level that does \"%s\".".formatted(needed.code()));
            }
        }
        levels.stream()
            .filter(level -> level.kind().compareTo(Level.Kind.APPRAISE) >= 0 && level.unit() == null)
            .findFirst()
            .ifPresent(level -> nodes.get(levels.indexOf(level))
                .fault("Cấp \"%s\" phải do một đơn vị cụ thể thực hiện (\"unit\").".formatted(level.code()),
                        "The level \"%s\" is done by one unit (\"unit\").".formatted(level.code())));
    }

}
