package vinhdanh.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vinhdanh.law.SubjectKind;

/**
 * Every key of a plan file, by the part in which it stands.
 * {@code plans/plan.schema.json} says the same to editors, and a test holds the two
 * against each other.
 */
final class PlanKeys {

    static final List<String> PLAN = List.of("code", "document", "place", "units", "title", "headline", "purpose",
            "requirements", "conduct", "contents", "totals", "lines", "milestones", "selection", "factor", "threshold",
            "splits", "limits", "decision", "route", "supplement");

    static final List<String> DOCUMENT = List.of("number", "issued", "issuer");

    static final List<String> CONTENT = List.of("number", "title");

    static final List<String> LINE = List.of("code", "name", "award", "seats", "proposers", "priority");

    static final List<String> PROPOSERS = List.of("tiers", "types", "units");

    static final List<String> PRIORITY = List.of("kind", "classes", "bonus");

    static final List<String> MILESTONE = List.of("code", "title", "day", "from", "to");

    static final List<String> SELECTION = List.of("merit", "order", "seed");

    static final List<String> SUPPLEMENT = List.of("milestones", "factor", "threshold", "splits", "limits", "decision",
            "route");

    static final List<String> THRESHOLD = List.of("percent", "of");

    static final List<String> SPLIT = List.of("line", "subject", "seats", "method", "figure", "floor", "ceiling");

    static final List<String> LIMIT = List.of("line", "seats");

    static final List<String> DECISION = List.of("number", "post", "authority", "signer", "signer-title", "capacity",
            "city", "submission", "standing-body", "achievement");

    static final List<String> LEVEL = List.of("code", "name", "does", "types", "unit", "days", "until", "late");

    static final List<String> SUBMISSION = List.of("number", "day");

    static final List<String> SUBJECTS = Arrays.stream(SubjectKind.values()).map(SubjectKind::code).toList();

    /** The parts by the names that the schema gives them. */
    static final Map<String, List<String>> PARTS = Map.ofEntries(Map.entry("plan", PLAN),
            Map.entry("document", DOCUMENT), Map.entry("content", CONTENT), Map.entry("line", LINE),
            Map.entry("proposers", PROPOSERS), Map.entry("priority", PRIORITY), Map.entry("milestone", MILESTONE),
            Map.entry("selection", SELECTION), Map.entry("supplement", SUPPLEMENT), Map.entry("threshold", THRESHOLD),
            Map.entry("split", SPLIT), Map.entry("limit", LIMIT), Map.entry("decision", DECISION),
            Map.entry("level", LEVEL), Map.entry("submission", SUBMISSION), Map.entry("seats", SUBJECTS));

    private PlanKeys() {
    }

}
