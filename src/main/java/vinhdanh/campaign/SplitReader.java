package vinhdanh.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.campaign.QuotaLine.Split;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.YamlNode;

/** Splits the seats of lines over units, by hand or by a method. */
final class SplitReader {

    private static final Choice<SubjectKind> SUBJECTS = Choice.among(List.of(SubjectKind.values()), SubjectKind::code);

    private final Scene scene;

    private final LineIndex lines;

    SplitReader(Scene scene, LineIndex lines) {
        this.scene = scene;
        this.lines = lines;
    }

    void read(YamlNode node) {
        node.onlyKeys(PlanKeys.SPLIT);
        Optional<QuotaLine> line = this.lines.named(node);
        Optional<SubjectKind> subject = SUBJECTS.read(node, "subject");
        if (line.isPresent() && subject.isPresent() && isFree(node, line.get(), subject.get())) {
            split(node, line.get(), subject.get());
        }
    }

    private static boolean isFree(YamlNode node, QuotaLine line, SubjectKind subject) {
        if (line.seats(subject) == 0) {
            node.fault("Tuyến %s không có suất cho \"%s\".".formatted(line.code(), subject.code()),
                    "The line %s has no seats for \"%s\".".formatted(line.code(), subject.code()));
            return false;
        }
        if (line.isSplit(subject)) {
            node.fault("Tuyến %s đã được phân bổ cho \"%s\" ở trên.".formatted(line.code(), subject.code()),
                    "The line %s is split for \"%s\" above already.".formatted(line.code(), subject.code()));
            return false;
        }
        return Codes.isNumberOfSeats(line.seats(subject));
    }

    private void split(YamlNode node, QuotaLine line, SubjectKind subject) {
        if (node.has("seats") == node.has("method")) {
            node.fault("Ghi \"seats\" (phân bổ bằng tay) hoặc \"method\" (theo phương pháp), một trong hai.",
                    "Write either \"seats\" (a split by hand) or \"method\".");
        }
        else if (node.has("seats")) {
            this.lines.put(line.with(new Split(subject, Split.BY_HAND, null, 0, null), byHand(node, line, subject)));
        }
        else {
            new MethodSplit(this.scene, node, line, subject).read().ifPresent(this.lines::put);
        }
    }

    private List<Allocation> byHand(YamlNode node, QuotaLine line, SubjectKind subject) {
        YamlNode list = node.get("seats");
        List<Allocation> shares = new ArrayList<>();
        for (String key : List.of("method", "figure", "floor", "ceiling")) {
            if (node.has(key)) {
                node.find(key)
                    .fault("Mục \"%s\" chỉ dùng khi phân bổ theo phương pháp.".formatted(key),
                            "The entry \"%s\" is only for a split by a method.".formatted(key));
            }
        }
        list.entries().forEach((code, value) -> {
            requireProposer(value, line, code);
            shares.add(new Allocation(subject, code, Codes.seats(list, code, 0)));
        });
        long sum = shares.stream().mapToLong(Allocation::seats).sum();
        if (sum != line.seats(subject)) {
            list.fault("Phân bổ cộng lại là %d suất, tuyến %s có %d.".formatted(sum, line.code(), line.seats(subject)),
                    "The split adds up to %d seats; the line %s has %d.".formatted(sum, line.code(),
                            line.seats(subject)));
        }
        return shares;
    }

    private void requireProposer(YamlNode node, QuotaLine line, String code) {
        if (!this.scene.knowsUnits()) {
            return;
        }
        Optional<Unit> unit = this.scene.find(code);
        if (unit.isEmpty()) {
            node.fault("Tệp đơn vị không có đơn vị \"%s\" vào ngày hết hạn nộp hồ sơ.".formatted(code),
                    "The units file has no unit \"%s\" on the closing day.".formatted(code));
        }
        else if (!line.proposers().admit(unit.get())) {
            node.fault("Đơn vị %s không được đề nghị trên tuyến %s.".formatted(code, line.code()),
                    "The unit %s may not propose on the line %s.".formatted(code, line.code()));
        }
    }

}
