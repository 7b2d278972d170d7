package vinhdanh.law;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vinhdanh.shared.YamlNode;

/** Reads the entries on procedure: award forms, bases, dossiers, rules of eligibility. */
final class AwardEntries {

    private AwardEntries() {
    }

    static void awardForm(LawEntry entry, LawData data) {
        entry.onlyKeys("code", "name", "aliases", "authority", "authority-title", "subjects", "minimum-years",
                "toward-higher");
        YamlNode node = entry.node();
        List<SubjectKind> subjects = node.list("subjects").stream().map(AwardEntries::subject).toList();
        int years = node.has("minimum-years") ? node.integer("minimum-years") : 0;
        AwardForm form = new AwardForm(node.text("code"), node.bilingual("name"), node.text("authority"),
                node.bilingual("authority-title"), subjects, node.texts("aliases"), years,
                node.flag("toward-higher", false), entry.source());
        entry.put(data.awardForms, form.code(), form);
    }

    static SubjectKind subject(YamlNode node) {
        for (SubjectKind kind : SubjectKind.values()) {
            if (kind.code().equals(node.text())) {
                return kind;
            }
        }
        node.fault("\"" + node.text() + "\" không phải là loại đối tượng. Hãy chọn: collective, individual, household.",
                "\"" + node.text() + "\" is no kind of subject. Choose collective, individual or household.");
        return SubjectKind.INDIVIDUAL;
    }

    static void basis(LawEntry entry, LawData data) {
        entry.onlyKeys("key", "order", "by", "text", "omit");
        YamlNode node = entry.node();
        boolean omit = node.flag("omit", false);
        boolean byDecision = LawEntry.choice(node, "by", By.values(), By.RECEIVED) == By.DECIDED;
        Basis basis = new Basis(omit ? "" : node.text("text"), entry.source());
        entry.put(data.bases, node.text("key"),
                new LawData.OrderedBasis(node.integer("order"), byDecision, omit, basis));
    }

    static void dossier(LawEntry entry, LawData data) {
        entry.onlyKeys("forms", "mode", "copies", "documents");
        YamlNode node = entry.node();
        Dossier.Mode mode = LawEntry.choice(node, "mode", Dossier.Mode.values(), Dossier.Mode.FULL);
        List<Dossier.Document> documents = node.list("documents").stream().map(AwardEntries::document).toList();
        for (YamlNode form : node.list("forms")) {
            data.mentions.add(form);
            entry.put(data.dossiers, dossierKey(form.text(), mode),
                    new Dossier(form.text(), mode, documents, node.integer("copies"), entry.source()));
        }
    }

    static String dossierKey(String form, Dossier.Mode mode) {
        return form + " " + mode;
    }

    private static Dossier.Document document(YamlNode node) {
        node.onlyKeys("code", "name");
        return new Dossier.Document(node.text("code"), node.bilingual("name"));
    }

    static void rule(LawEntry entry, LawData data) {
        entry.onlyKeys("key", "text", "article", "figures");
        YamlNode node = entry.node();
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        node.find("figures").entries().keySet().forEach(key -> figures.put(key, node.find("figures").decimal(key)));
        EligibilityRule rule = new EligibilityRule(node.text("key"), node.bilingual("text"), node.text("article"),
                Map.copyOf(figures), entry.source());
        entry.put(data.rules, rule.key(), rule);
    }

    private enum By {

        RECEIVED, DECIDED

    }

}
