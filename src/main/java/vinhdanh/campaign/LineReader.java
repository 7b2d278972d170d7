package vinhdanh.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.campaign.QuotaLine.Proposers;
import vinhdanh.law.LawBook;
import vinhdanh.law.StatutoryClass;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;
import vinhdanh.shared.YamlNode;

/** Reads the quota lines of a plan, without their splits. */
final class LineReader {

    private static final Choice<Priority.Kind> KINDS = Choice.of(Priority.Kind.class);

    private static final int MOST_BONUS = 100;

    private final Scene scene;

    private final AwardFormRules forms;

    private final Set<String> names = new HashSet<>();

    LineReader(Scene scene) {
        this.scene = scene;
        this.forms = new AwardFormRules(scene);
    }

    List<QuotaLine> read(List<YamlNode> lines) {
        return lines.stream().map(this::read).toList();
    }

    private QuotaLine read(YamlNode node) {
        node.onlyKeys(PlanKeys.LINE);
        String code = Codes.line(node, "code");
        Bilingual name = node.bilingual("name");
        requireOwnName(node.find("code"), code);
        requireOwnName(node.find("name"), name.vi());
        String award = node.text("award");
        Map<SubjectKind, Integer> seats = seats(node.get("seats"), 1);
        this.forms.require(node.find("award"), award, seats.keySet());
        return new QuotaLine(code, name, award, seats, proposers(node.get("proposers")), priority(node), Map.of(),
                List.of(), List.of());
    }

    private void requireOwnName(YamlNode node, String name) {
        if (!name.isEmpty() && !this.names.add(Text.fold(name))) {
            node.fault("Đã có tuyến phân bổ tên \"%s\" ở trên.".formatted(name),
                    "A line \"%s\" stands above already.".formatted(name));
        }
    }

    /** So many seats for each kind of subject. */
    static Map<SubjectKind, Integer> seats(YamlNode node, int least) {
        node.onlyKeys(PlanKeys.SUBJECTS);
        Map<SubjectKind, Integer> seats = new EnumMap<>(SubjectKind.class);
        for (SubjectKind subject : SubjectKind.values()) {
            if (node.has(subject.code())) {
                seats.put(subject, Codes.seats(node, subject.code(), least));
            }
        }
        if (node.isPresent() && seats.isEmpty()) {
            node.fault("Phải có số suất cho ít nhất một loại đối tượng: %s.".formatted(PlanKeys.SUBJECTS),
                    "There must be seats for at least one kind of subject: %s.".formatted(PlanKeys.SUBJECTS));
        }
        return Collections.unmodifiableMap(seats);
    }

    private Proposers proposers(YamlNode node) {
        node.onlyKeys(PlanKeys.PROPOSERS);
        Proposers proposers = new Proposers(node.texts("tiers"), node.texts("types"), node.texts("units"));
        if (this.scene.knowsUnits()) {
            requireKnown(node.find("tiers"), Unit::tier);
            requireKnown(node.find("types"), Unit::type);
            requireKnown(node.find("units"), Unit::code);
        }
        if (node.isPresent() && proposers.equals(new Proposers(List.of(), List.of(), List.of()))) {
            node.fault("Phải nêu ai được đề nghị: \"tiers\", \"types\" hoặc \"units\".",
                    "Say who may propose: \"tiers\", \"types\" or \"units\".");
        }
        return proposers;
    }

    private void requireKnown(YamlNode list, Function<Unit, String> property) {
        Set<String> known = new HashSet<>();
        this.scene.all().forEach(unit -> known.add(property.apply(unit)));
        for (YamlNode word : list.elements()) {
            if (!known.contains(word.text())) {
                word.fault("Tệp đơn vị không có \"%s\" vào ngày hết hạn nộp hồ sơ.".formatted(word.text()),
                        "The units file has no \"%s\" on the closing day.".formatted(word.text()));
            }
        }
    }

    private Optional<Priority> priority(YamlNode line) {
        YamlNode node = line.find("priority");
        if (!node.isPresent()) {
            return Optional.empty();
        }
        node.onlyKeys(PlanKeys.PRIORITY);
        Optional<Priority.Kind> kind = KINDS.read(node, "kind");
        return kind.map(known -> new Priority(known, classes(node), bonus(node, known)));
    }

    private List<String> classes(YamlNode priority) {
        List<String> known = this.scene.law().statutoryClasses().stream().map(StatutoryClass::code).toList();
        List<String> classes = new ArrayList<>();
        for (YamlNode node : priority.list("classes")) {
            Choice.among(known, Function.identity()).read(node).ifPresent(classes::add);
        }
        return List.copyOf(classes);
    }

    private static int bonus(YamlNode node, Priority.Kind kind) {
        if (kind != Priority.Kind.BONUS) {
            if (node.has("bonus")) {
                node.find("bonus")
                    .fault("Chỉ ghi \"bonus\" khi \"kind\" là bonus.", "Write \"bonus\" only where \"kind\" is bonus.");
            }
            return 0;
        }
        int bonus = node.integer("bonus");
        if (node.has("bonus") && (bonus < 1 || bonus > MOST_BONUS)) {
            node.find("bonus")
                .fault("Điểm cộng phải từ 1 đến %d.".formatted(MOST_BONUS),
                        "A bonus lies between 1 and %d.".formatted(MOST_BONUS));
        }
        return bonus;
    }

}
