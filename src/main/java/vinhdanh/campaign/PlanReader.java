package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vinhdanh.campaign.Plan.Content;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Units;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Nearest;
import vinhdanh.shared.YamlNode;

/**
 * Reads a whole plan. Faults go to the file of the node; what is returned is a plan only
 * when there are none.
 */
final class PlanReader {

    private final YamlNode root;

    private final Settled settled;

    private final MilestoneReader milestones;

    private final Scene scene;

    PlanReader(YamlNode root, LawBook law, Optional<Units> units) {
        this.root = root;
        root.onlyKeys(PlanKeys.PLAN);
        this.settled = new Settled(root);
        this.milestones = new MilestoneReader(root, this.settled.supplement());
        this.scene = new Scene(law, place(law), root.find("document").findText("issuer").orElse(""), units,
                this.milestones.day("launch"), this.milestones.day("closing"), this.milestones.day("decision"),
                DecisionReader.post(this.settled.get("decision"), law));
    }

    Plan read() {
        YamlNode document = this.root.get("document");
        document.onlyKeys(PlanKeys.DOCUMENT);
        LocalDate issued = document.date("issued");
        requireIssuedBeforeClosing(document.find("issued"), issued);
        String issuer = DecisionReader.unit(document, "issuer", this.scene);
        requireIssuerOnItsDay(document.find("issuer"), issuer, issued);
        List<QuotaLine> stated = new LineReader(this.scene).read(this.root.list("lines"));
        List<QuotaLine> lines = withSplits(stated);
        return new Plan(Codes.slug(this.root, "code"), Codes.documentNumber(document, "number"), issued, issuer,
                this.scene.place(), this.root.bilingual("title"), this.root.bilingual("headline"), texts("purpose"),
                texts("requirements"), texts("conduct"), contents(), lines, totals(stated), this.milestones.all(),
                RuleReader.proposals(this.settled, this.scene.closing().orElse(LocalDate.EPOCH)),
                RuleReader.selection(this.root.get("selection"), stated),
                new DecisionReader(this.scene).read(this.settled.find("decision")),
                this.scene.units().orElseGet(() -> new Units(List.of())),
                new RouteReader(this.scene).read(this.settled.find("route").elements()));
    }

    /** The province, one that there is on the closing day. */
    private String place(LawBook law) {
        String place = Codes.slug(this.root, "place");
        Optional<LocalDate> closing = this.milestones.day("closing");
        if (Codes.isSlug(place) && closing.isPresent() && !law.places(closing.get()).contains(place)) {
            Optional<String> meant = Nearest.to(place, law.places(closing.get()));
            this.root.find("place")
                .fault("Ngày %s không có tỉnh, thành phố nào mang mã \"%s\".%s".formatted(closing.get(), place,
                        meant.map(" Có phải là \"%s\"?"::formatted).orElse("")),
                        "On %s there is no province with the code \"%s\".%s".formatted(closing.get(), place,
                                meant.map(" Did you mean \"%s\"?"::formatted).orElse("")));
        }
        return place;
    }

    private void requireIssuedBeforeClosing(YamlNode node, LocalDate issued) {
        if (this.scene.closing().isPresent() && issued.isAfter(this.scene.closing().get())) {
            node.fault("Kế hoạch ban hành (%s) sau ngày hết hạn nộp hồ sơ.".formatted(issued),
                    "The plan was issued (%s) after the closing day.".formatted(issued));
        }
    }

    private void requireIssuerOnItsDay(YamlNode node, String issuer, LocalDate issued) {
        boolean knownLater = this.scene.knowsUnits() && this.scene.find(issuer).isPresent();
        if (knownLater && !issued.equals(LocalDate.EPOCH)
                && this.scene.units().orElseThrow().find(issuer, issued).isEmpty()) {
            node.fault("Tệp đơn vị không có đơn vị \"%s\" vào ngày ban hành kế hoạch (%s).".formatted(issuer, issued),
                    "The units file has no unit \"%s\" on the day of the plan, %s.".formatted(issuer, issued));
        }
    }

    private List<Bilingual> texts(String key) {
        return this.root.list(key).stream().map(YamlNode::bilingual).toList();
    }

    private List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (YamlNode node : this.root.list("contents")) {
            node.onlyKeys(PlanKeys.CONTENT);
            int number = node.integer("number");
            int expected = contents.size() + 1;
            if (node.has("number") && number != expected) {
                node.find("number")
                    .fault("Nội dung thi đua phải đánh số liên tục từ 1; ở đây là %d, không phải %d."
                        .formatted(expected, number),
                            "Contents are numbered from 1 without a gap; this is %d, not %d.".formatted(expected,
                                    number));
            }
            contents.add(new Content(number, node.bilingual("title")));
        }
        return List.copyOf(contents);
    }

    private List<QuotaLine> withSplits(List<QuotaLine> stated) {
        if (this.root.has("lines") && stated.isEmpty()) {
            this.root.find("lines").fault("Phải có ít nhất một tuyến phân bổ.", "There must be at least one line.");
        }
        LineIndex lines = new LineIndex(stated);
        SplitReader splits = new SplitReader(this.scene, lines);
        LimitReader limits = new LimitReader(this.scene, lines);
        this.settled.find("splits").elements().forEach(splits::read);
        this.settled.find("limits").elements().forEach(limits::read);
        return lines.all();
    }

    /** The totals of the plan, which must be the sums of its lines. */
    private Map<SubjectKind, Integer> totals(List<QuotaLine> lines) {
        YamlNode node = this.root.get("totals");
        Map<SubjectKind, Integer> totals = LineReader.seats(node, 1);
        for (SubjectKind subject : SubjectKind.values()) {
            long sum = lines.stream().mapToLong(line -> line.seats(subject)).sum();
            int total = totals.getOrDefault(subject, 0);
            if (node.isPresent() && sum != total) {
                YamlNode place = node.has(subject.code()) ? node.find(subject.code()) : node;
                place.fault(
                        "Tổng số suất cho %s là %d, nhưng các tuyến cộng lại là %d."
                            .formatted(subject.title().vi().toLowerCase(Locale.ROOT), total, sum),
                        "The total for \"%s\" is %d, but the lines add up to %d.".formatted(subject.code(), total,
                                sum));
            }
        }
        return totals;
    }

}
