package vinhdanh.people;

import java.util.List;
import java.util.Map;

import vinhdanh.shared.Text;

/** Brings the ways in which people write the name of a unit to one form. */
final class UnitNames {

    /** What a unit's kind is called at the start of its name, folded. */
    static final List<String> KINDS = List.of("thanh pho", "thi xa", "thi tran", "huyen", "quan", "phuong", "xa",
            "tinh", "dac khu");

    /** Abbreviations of whole words; single letters only count before another word. */
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("tp", "thanh pho"),
            Map.entry("tx", "thi xa"), Map.entry("tt", "thi tran"), Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"), Map.entry("dbqh", "dai bieu quoc hoi"),
            Map.entry("ddbqh", "doan dai bieu quoc hoi"), Map.entry("ubbc", "uy ban bau cu"),
            Map.entry("bbc", "ban bau cu"), Map.entry("mttq", "mat tran to quoc"), Map.entry("vp", "van phong"),
            Map.entry("chqs", "chi huy quan su"), Map.entry("ca", "cong an"), Map.entry("gd", "giao duc"),
            Map.entry("dt", "dao tao"), Map.entry("ttr", "thi tran"));

    private static final Map<String, String> LETTERS = Map.of("h", "huyen", "p", "phuong", "x", "xa", "q", "quan", "t",
            "tinh");

    private static final List<String> COMMITTEES = List.of("uy ban nhan dan ", "hoi dong nhan dan va uy ban nhan dan ",
            "hoi dong nhan dan ");

    private UnitNames() {
    }

    /**
     * Folded, abbreviations written out, without the committee that speaks for the unit:
     * "UBND P. Mỹ Bình" and "phường Mỹ Bình" are both {@code phuong my binh}.
     */
    static String canonical(String name) {
        StringBuilder text = new StringBuilder();
        String[] words = Text.fold(name.replace("&", " và ")).split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            String word = last ? words[i] : LETTERS.getOrDefault(words[i], words[i]);
            text.append(text.isEmpty() ? "" : " ").append(SHORT.getOrDefault(number(word), number(word)));
        }
        return withoutCommittee(text.toString());
    }

    /** The name without its kind: {@code my binh}. */
    static String bare(String canonical) {
        for (String kind : KINDS) {
            if (canonical.startsWith(kind + " ")) {
                return canonical.substring(kind.length() + 1);
            }
        }
        return canonical;
    }

    /** One spelling for those that waver: "quý" and "quí", "Vỹ" and "Vĩ". */
    static String loose(String canonical) {
        return canonical.replace('y', 'i');
    }

    /** "01" is 1. */
    private static String number(String word) {
        return (word.length() > 1 && word.charAt(0) == '0' && word.chars().allMatch(Character::isDigit))
                ? word.replaceFirst("^0+(?=.)", "") : word;
    }

    private static String withoutCommittee(String name) {
        for (String committee : COMMITTEES) {
            if (name.startsWith(committee) && name.length() > committee.length()) {
                return name.substring(committee.length());
            }
        }
        return name;
    }

}
