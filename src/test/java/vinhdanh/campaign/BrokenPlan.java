package vinhdanh.campaign;

import java.util.List;
import java.util.stream.Stream;

/**
 * Plan 174 with one thing wrong.
 *
 * @param from what the good plan says
 * @param to what the broken one says instead
 * @param expected every fault that must be told
 */
record BrokenPlan(String from, String to, List<Expected> expected) {

    private static final String CODE = "code: an-giang-2021\n";

    static final List<BrokenPlan> ALL = List.of(
            // words
            wrong("headline:", "headlne:", "headlne:", "Did you mean \"headline\"?").and("code: an-giang-2021",
                    "The entry \"headline\" is missing."),
            wrong(CODE, "", "document:", "The entry \"code\" is missing."),
            wrong(CODE, CODE + "place: ca-mau\n", "place: an-giang", "write it once"),
            wrong("    award: bang-khen-tinh\n    seats:\n      collective: 40", "    seats:\n      collective: 40",
                    "- code: L1", "The entry \"award\" is missing."),
            wrong("  en: Priority in commendation", "  fr: Priority in commendation", "fr: Priority",
                    "There is no entry \"fr\" here.")
                .and("headline:", "The entry \"en\" is missing."),
            wrong("code: an-giang-2021", "code: An Giang", "code: An Giang", "must be made of"),
            wrong("place: an-giang", "place: an-gian", "place: an-gian",
                    "there is no province with the code \"an-gian\". Did you mean \"an-giang\"?"),
            wrong("place: an-giang", "place: hue", "place: hue", "On 2021-06-15 there is no province"),
            wrong("place: an-giang", "place: An Giang", "place: An Giang", "must be made of"),
            wrong("number: 174/KH-UBND", "number: \"174\"", "number: \"174\"", "such as 174/KH-UBND"),
            wrong("issuer: \"89\"", "issuer: \"88\"", "issuer:", "no unit \"88\""),
            wrong("issued: 2021-04-06", "issued: 06/04/2021", "issued:", "is not a date"),
            wrong("issued: 2021-04-06", "issued: 2021-06-16", "issued:", "after the closing day"),
            // contents
            wrong("- number: 3", "- number: 4", "- number: 4", "this is 3, not 4"),
            wrong("- number: 1\n", "- number: one\n", "- number: one", "\"one\" is not a number").and("- number: one",
                    "this is 1, not 0"),
            // totals and lines
            wrong("collective: 50", "collective: 51", "collective: 51", "is 51, but the lines add up to 50"),
            wrong("individual: 15", "individual: 14", "individual: 115", "is 115, but the lines add up to 114"),
            wrong("collective: 50\n", "collective: 50\n  household: 1\n", "household: 1", "the lines add up to 0"),
            wrong("individual: 20", "individual: -20", "individual: -20", "it cannot be -20").and("individual: 115",
                    "the lines add up to 75"),
            wrong("individual: 20", "individual: 200000000", "individual: 200000000", "it cannot be 200000000")
                .and("individual: 115", "add up to 200000095"),
            wrong("code: L2", "code: L1", "- code: L1\n    name:\n      vi: Cấp tỉnh",
                    "A line \"L1\" stands above already.")
                .and("- line: L2", "has no line \"L2\""),
            wrong("code: L2", "code: line two", "code: line two", "1 to 8 capital letters").and("- line: L2",
                    "has no line \"L2\""),
            wrong("individual: 10\n    proposers:\n      types: [election-board",
                    "individual: 10\n    proposers:\n      types: [election-bord", "types: [election-bord",
                    "has no \"election-bord\""),
            wrong("types: [city, town, district]\n  - code: L2", "tiers: [region]\n  - code: L2", "tiers: [region]",
                    "has no \"region\""),
            wrong("units: [ubbc-89]", "units: [ubbc-90]", "units: [ubbc-90]", "has no \"ubbc-90\""),
            wrong("classes: [direct]", "classes: [direkt]", "classes: [direkt]", "Did you mean \"direct\"?"),
            wrong("kind: first", "kind: foremost", "kind: foremost", "first, bonus, tie-break"),
            wrong("kind: first", "kind: bonus", "priority:", "The entry \"bonus\" is missing."),
            wrong("      kind: first\n", "      kind: first\n      bonus: 5\n", "bonus: 5",
                    "only where \"kind\" is bonus"),
            // law of the day
            wrong("award: bang-khen-tinh\n    seats:\n      individual: 20",
                    "award: bang-khen-tin\n    seats:\n      individual: 20", "award: bang-khen-tin\n",
                    "The law of 2021-06-15 knows no award form \"bang-khen-tin\"."),
            wrong("award: bang-khen-tinh\n    seats:\n      individual: 20",
                    "award: bang-khen-thu-tuong\n    seats:\n      individual: 20", "award: bang-khen-thu-tuong",
                    "The law of 2021-06-15 knows no award form"),
            wrong("award: bang-khen-tinh\n    seats:\n      individual: 20\n",
                    "award: giay-khen-doanh-nghiep\n    seats:\n      individual: 20\n      household: 1\n",
                    "award: giay-khen-doanh-nghiep", "not for every kind of subject")
                .and("totals:", "is 0, but the lines add up to 1"),
            wrong("award: bang-khen-tinh\n    seats:\n      individual: 20",
                    "award: giay-khen-so\n    seats:\n      individual: 20", "award: giay-khen-so",
                    "is conferred by: Head of a provincial department (Luật 15/2003/QH11 (sửa đổi 2013), Điều 74; "
                            + "Kế hoạch 174/KH-UBND của An Giang), and not by: Chairman of the provincial People's "
                            + "Committee"),
            wrong("post: chu-tich-ubnd-tinh", "post: chu-tich-ubnd-tin", "post: chu-tich-ubnd-tin",
                    "Did you mean \"chu-tich-ubnd-tinh\"?"),
            wrong("    post: chu-tich-ubnd-tinh\n", "", "decision:\n    number", "The entry \"post\" is missing."),
            // dates
            wrong("day: 2021-05-03", "day: 2021-04-03", "- code: candidate-lists", "stands after a later one"),
            wrong("to: 2021-06-04", "to: 2021-05-04", "- code: peer-review", "It ends (2021-05-04) before it begins"),
            wrong("    - code: closing\n", "    - code: closed\n", "milestones:",
                    "The milestone \"closing\" is missing."),
            wrong("day: 2021-07-09", "day: 2021-06-14", "- code: decision", "stands after a later one")
                .and("- code: decision", "must come after \"closing\"")
                .and("day: 2021-07-07", "must not come before the closing day or after the decision"),
            wrong("code: council", "code: closing", "- code: closing\n      title: {vi: Hội đồng",
                    "stands above already"),
            wrong("day: 2021-07-07", "day: 2021-06-14", "day: 2021-06-14", "must not come before the closing day"),
            wrong("      from: 2021-06-16\n", "", "- code: appraisal", "The entry \"from\" is missing."),
            // rules
            wrong("factor: 1.5", "factor: 0.9", "factor: 0.9", "from 1 to 100"),
            wrong("factor: 1.5", "factor: much", "factor: much", "it cannot be \"much\""),
            wrong("  factor: 1.5\n", "", "supplement:", "\"factor\" is missing"),
            wrong("selection:", "factor: 2\nselection:", "  factor: 1.5", "must not settle it again"),
            wrong("percent: 50", "percent: 101", "percent: 101", "between 0 and 100"),
            wrong("percent: 50", "percent: -1", "percent: -1", "between 0 and 100"),
            wrong("of: total", "of: everyone", "of: everyone", "total, present"),
            wrong("merit: votes", "merit: points", "merit: points", "carry no points yet"),
            wrong("merit: votes", "merit: luck", "merit: luck", "votes, points"),
            wrong("women, draw]", "draw, women]", "order:", "The last criterion must be \"draw\""),
            wrong("[priority, merit,", "[merit,", "order:",
                    "The line L4 has a priority of the kind \"first\", so the order must have \"priority\"."),
            wrong("[priority, merit,", "[priority, priority, merit,", "order:", "stands above already"),
            wrong("  seed: 174/KH-UBND 2021-05-23\n", "", "selection:", "The entry \"seed\" is missing."),
            // splits and limits
            wrong("- line: L1\n      subject: collective", "- line: L9\n      subject: collective", "- line: L9",
                    "has no line \"L9\""),
            wrong("subject: collective\n      method: sainte-lague", "subject: household\n      method: sainte-lague",
                    "- line: L1", "has no seats for \"household\""),
            wrong("subject: individual\n      method: sainte-lague", "subject: collective\n      method: sainte-lague",
                    "- line: L1\n      subject: collective\n      method: sainte-lague\n      figure: communes\n      floor: 2\n\n",
                    "split for \"collective\" above already"),
            wrong("subject: collective\n      method: sainte-lague", "subject: collective\n      method: sainte-lage",
                    "method: sainte-lage", "Did you mean \"sainte-lague\"?"),
            wrong("figure: communes", "figure: cars", "figure: cars", "11 units have no figure \"cars\""),
            wrong("floor: 2", "floor: 4", "- line: L1", "The floors add up to 44, more than the 40 seats."),
            wrong("floor: 2", "ceiling: 3", "- line: L1", "cannot hold the 40 seats"),
            wrong("method: sainte-lague\n      figure: communes\n      floor: 2\n    - line: L1",
                    "seats: {\"883\": 20, \"884\": 19}\n    - line: L1", "seats: {\"883\"",
                    "The split adds up to 39 seats; the line L1 has 40."),
            wrong("method: sainte-lague\n      figure: communes\n      floor: 2\n    - line: L1",
                    "seats: {\"883\": 20, \"89\": 20}\n    - line: L1", "seats: {\"883\"",
                    "The unit 89 may not propose on the line L1."),
            wrong("method: sainte-lague\n      figure: communes\n      floor: 2\n    - line: L1",
                    "seats: {\"883\": 20, \"999\": 20}\n    - line: L1", "seats: {\"883\"",
                    "The units file has no unit \"999\" on the closing day."),
            wrong("      method: sainte-lague\n      figure: communes\n      floor: 2\n    - line: L1",
                    "    - line: L1", "- line: L1", "Write either \"seats\""),
            wrong("seats: {individual: 5}", "seats: {collective: 5}", "seats: {collective: 5}",
                    "above the 0 seats of the line L4"),
            wrong("- line: L3\n", "- line: L1\n", "seats: {individual: 3}", "it cannot have a limit for each as well"),
            wrong("seats: {collective: 2, individual: 3}", "seats: {collective: 11}", "seats: {collective: 11}",
                    "The limit of 11 is above the 10 seats"),
            // decision
            wrong("number: 9174/QĐ-UBND", "number: QĐ-UBND", "number: QĐ-UBND", "such as 174/KH-UBND"),
            wrong("standing-body: snv", "standing-body: nobody", "standing-body: nobody", "no unit \"nobody\""),
            wrong("    city: An Giang\n", "    city: An Giang\n    capacity: instead\n", "capacity: instead",
                    "Write the capacity as \"KT.\""),
            wrong("    signer: Nguyễn Văn Mẫu\n", "    signer: \"\"\n", "signer: \"\"", "must not be blank"),
            // route
            wrong("unit: snv\n      days: 8", "unit: snv\n      late: pass\n      days: 8", "late: pass",
                    "is for a level that does \"endorse\""),
            // units
            wrong("an-giang-2021.csv", "an-giang-2022.csv", "units:", "There is no units file"),
            wrong("units: ../units/an-giang-2021.csv\n", "", "code: an-giang-2021", "The entry \"units\" is missing."));

    private static BrokenPlan wrong(String from, String to, String at, String reason) {
        return new BrokenPlan(from, to, List.of(new Expected(at, reason)));
    }

    private BrokenPlan and(String at, String reason) {
        return new BrokenPlan(this.from, this.to,
                Stream.concat(this.expected.stream(), Stream.of(new Expected(at, reason))).toList());
    }

    @Override
    public String toString() {
        return this.to.isBlank() ? "without " + this.from.strip() : this.to.strip().replace('\n', ' ');
    }

    /**
     * A fault.
     *
     * @param at what stands on its line, the first time that it stands in the file
     * @param reason a part of the English sentence
     */
    record Expected(String at, String reason) {
    }

}
