package vinhdanh.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vinhdanh.shared.YamlNode;

/** The lines of a plan by their codes, while splits and limits are added to them. */
final class LineIndex {

    private final Map<String, QuotaLine> lines = new LinkedHashMap<>();

    LineIndex(List<QuotaLine> lines) {
        lines.forEach(line -> this.lines.putIfAbsent(line.code(), line));
    }

    List<QuotaLine> all() {
        return List.copyOf(this.lines.values());
    }

    /** The line that an entry names under {@code line}; an unknown one is a fault. */
    Optional<QuotaLine> named(YamlNode node) {
        String code = node.text("line");
        QuotaLine line = this.lines.get(code);
        if (line == null && !code.isEmpty()) {
            node.find("line")
                .fault("Kế hoạch không có tuyến phân bổ \"%s\".".formatted(code),
                        "The plan has no line \"%s\".".formatted(code));
        }
        return Optional.ofNullable(line);
    }

    Optional<QuotaLine> find(String code) {
        return Optional.ofNullable(this.lines.get(code));
    }

    void put(QuotaLine line) {
        this.lines.put(line.code(), line);
    }

}
