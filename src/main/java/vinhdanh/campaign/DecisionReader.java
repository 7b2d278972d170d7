package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.law.LawBook;
import vinhdanh.shared.YamlNode;

/** Reads what is known about the decision before it is made. */
final class DecisionReader {

    private static final Pattern CAPACITY = Pattern.compile("\\p{Lu}{1,4}\\.");

    private final Scene scene;

    DecisionReader(Scene scene) {
        this.scene = scene;
    }

    DecisionTerms read(YamlNode node) {
        node.onlyKeys(PlanKeys.DECISION);
        YamlNode submission = node.get("submission");
        submission.onlyKeys(PlanKeys.SUBMISSION);
        LocalDate sent = submission.date("day");
        requireBetween(submission.find("day"), sent);
        return new DecisionTerms(this.scene.decision().orElse(LocalDate.EPOCH), Codes.documentNumber(node, "number"),
                node.text("signer"), node.bilingual("authority"), capacity(node).orElse(null),
                node.text("signer-title"), node.text("city"), Codes.documentNumber(submission, "number"), sent,
                unit(node, "standing-body", this.scene), node.bilingual("achievement"));
    }

    /**
     * The code of the post that decides, one of those that the law gives an award form.
     */
    static Optional<String> post(YamlNode decision, LawBook law) {
        return Choice.among(law.authorities(), Function.identity()).read(decision, "post");
    }

    private static Optional<String> capacity(YamlNode node) {
        Optional<String> capacity = node.findText("capacity");
        if (capacity.isPresent() && !CAPACITY.matcher(capacity.get()).matches()) {
            node.find("capacity")
                .fault("Quyền hạn ký phải viết như \"KT.\" hoặc \"Q.\"; bỏ mục này khi người có thẩm quyền tự ký.",
                        "Write the capacity as \"KT.\" or \"Q.\"; leave it out when the authority signs in person.");
        }
        return capacity;
    }

    private void requireBetween(YamlNode node, LocalDate sent) {
        boolean early = this.scene.closing().isPresent() && sent.isBefore(this.scene.closing().get());
        boolean late = this.scene.decision().isPresent() && sent.isAfter(this.scene.decision().get());
        if (node.isPresent() && !sent.equals(LocalDate.EPOCH) && (early || late)) {
            node.fault("Tờ trình (%s) phải sau ngày hết hạn nộp hồ sơ và không sau ngày quyết định.".formatted(sent),
                    "The submission (%s) must not come before the closing day or after the decision.".formatted(sent));
        }
    }

    /** The code of a unit that must exist on the closing day. */
    static String unit(YamlNode parent, String key, Scene scene) {
        String code = parent.text(key);
        if (!code.isEmpty() && scene.knowsUnits() && scene.find(code).isEmpty()) {
            parent.find(key)
                .fault("Tệp đơn vị không có đơn vị \"%s\".".formatted(code),
                        "The units file has no unit \"%s\".".formatted(code));
        }
        return code;
    }

}
