package vinhdanh.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/**
 * The words for types and tiers of units. Both are data and plans may name others: what
 * is not known here is shown as it is.
 */
public final class UnitKinds {

    private static final Map<String, Bilingual> TYPES = types();

    private static final Map<String, Bilingual> TIERS = tiers();

    private UnitKinds() {
    }

    private static Map<String, Bilingual> types() {
        Map<String, Bilingual> words = new LinkedHashMap<>();
        words.put("province", new Bilingual("Tỉnh, thành phố trực thuộc Trung ương", "Province"));
        words.put("city", new Bilingual("Thành phố thuộc tỉnh", "City"));
        words.put("town", new Bilingual("Thị xã", "Town"));
        words.put("district", new Bilingual("Huyện, quận", "District"));
        words.put("commune", new Bilingual("Xã", "Commune"));
        words.put("ward", new Bilingual("Phường", "Ward"));
        words.put("township", new Bilingual("Thị trấn", "Township"));
        words.put("special-zone", new Bilingual("Đặc khu", "Special zone"));
        words.put("department", new Bilingual("Sở, ban, ngành", "Department"));
        words.put("armed-forces", new Bilingual("Lực lượng vũ trang", "Armed forces"));
        words.put("party-body", new Bilingual("Cơ quan Đảng", "Party body"));
        words.put("mass-organisation", new Bilingual("Mặt trận, đoàn thể", "Mass organisation"));
        words.put("press", new Bilingual("Cơ quan báo chí", "Press"));
        words.put("election-committee", new Bilingual("Ủy ban bầu cử", "Election committee"));
        words.put("election-board", new Bilingual("Ban bầu cử", "Election board"));
        words.put("election-subcommittee", new Bilingual("Tiểu ban bầu cử", "Election subcommittee"));
        words.put("advisory-section", new Bilingual("Tổ giúp việc", "Advisory section"));
        return words;
    }

    private static Map<String, Bilingual> tiers() {
        Map<String, Bilingual> words = new LinkedHashMap<>();
        words.put("province", new Bilingual("Cấp tỉnh", "Provincial"));
        words.put("district", new Bilingual("Cấp huyện", "District"));
        words.put("commune", new Bilingual("Cấp xã", "Commune"));
        return words;
    }

    public static Bilingual type(String code) {
        return TYPES.getOrDefault(code, new Bilingual(code, code));
    }

    public static Bilingual tier(String code) {
        return TIERS.getOrDefault(code, new Bilingual(code, code));
    }

    /** The types that are known. */
    public static List<String> allTypes() {
        return List.copyOf(TYPES.keySet());
    }

    public static List<String> allTiers() {
        return List.copyOf(TIERS.keySet());
    }

    /** The code of what was typed: of its Vietnamese words, or the text itself. */
    static String code(String typed) {
        String folded = Text.fold(typed);
        return Stream.of(TYPES, TIERS)
            .flatMap(words -> words.entrySet().stream())
            .filter(entry -> Text.fold(entry.getValue().vi()).equals(folded))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(typed);
    }

}
