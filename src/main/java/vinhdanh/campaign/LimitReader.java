package vinhdanh.campaign;

import java.util.Map;
import java.util.Optional;

import vinhdanh.law.SubjectKind;
import vinhdanh.shared.YamlNode;

/** Reads how many seats a single unit can get on a line that is not split. */
final class LimitReader {

    private final Scene scene;

    private final LineIndex lines;

    LimitReader(Scene scene, LineIndex lines) {
        this.scene = scene;
        this.lines = lines;
    }

    void read(YamlNode node) {
        node.onlyKeys(PlanKeys.LIMIT);
        Optional<QuotaLine> line = this.lines.named(node);
        Map<SubjectKind, Integer> limits = LineReader.seats(node.get("seats"), 1);
        limits.forEach((subject, most) -> line.flatMap(named -> this.lines.find(named.code()))
            .filter(known -> Codes.isNumberOfSeats(known.seats(subject)))
            .filter(known -> isSensible(node.get("seats").find(subject.code()), known, subject, most))
            .ifPresent(known -> this.lines.put(known.with(subject, most))));
    }

    private boolean isSensible(YamlNode node, QuotaLine line, SubjectKind subject, int most) {
        long units = this.scene.admittedBy(line.proposers()).size();
        if (line.isSplit(subject)) {
            node.fault("Tuyến %s đã phân bổ cho từng đơn vị, không thể có thêm giới hạn.".formatted(line.code()),
                    "The line %s is split over units; it cannot have a limit for each as well.".formatted(line.code()));
            return false;
        }
        if (most > line.seats(subject)) {
            node.fault("Giới hạn %d lớn hơn %d suất của tuyến %s.".formatted(most, line.seats(subject), line.code()),
                    "The limit of %d is above the %d seats of the line %s.".formatted(most, line.seats(subject),
                            line.code()));
            return false;
        }
        if (this.scene.knowsUnits() && units * most < line.seats(subject)) {
            node.fault(
                    "%d đơn vị, mỗi đơn vị tối đa %d, không dùng hết %d suất của tuyến %s.".formatted(units, most,
                            line.seats(subject), line.code()),
                    "%d units with at most %d each can never fill the %d seats of the line %s.".formatted(units, most,
                            line.seats(subject), line.code()));
            return false;
        }
        return true;
    }

}
