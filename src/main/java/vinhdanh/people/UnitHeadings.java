package vinhdanh.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vinhdanh.shared.Text;

/**
 * The headings of a list of units, as a file for programs and as an office writes them.
 */
final class UnitHeadings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
        .withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, String> VIETNAMESE = vietnamese();

    private static final Map<String, String> FOLDED = VIETNAMESE.entrySet()
        .stream()
        .collect(Collectors.toUnmodifiableMap(entry -> Text.fold(entry.getValue()), Map.Entry::getKey));

    private UnitHeadings() {
    }

    private static Map<String, String> vietnamese() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("code", "Mã");
        words.put("name", "Tên đơn vị");
        words.put("short_name", "Tên ngắn");
        words.put("type", "Loại");
        words.put("tier", "Cấp");
        words.put("parent", "Mã đơn vị cấp trên");
        words.put("valid_from", "Từ ngày");
        words.put("valid_to", "Đến ngày");
        words.put("temporary", "Tạm thời");
        words.put("successors", "Mã đơn vị kế tục");
        words.put("aliases", "Tên gọi khác");
        words.put("voters", "Số cử tri");
        words.put("polling_areas", "Số khu vực bỏ phiếu");
        words.put("communes", "Số xã");
        words.put("households", "Số hộ gia đình");
        return words;
    }

    /** The key of a heading; a heading that isn't known is a figure's own name. */
    static String key(String heading) {
        return FOLDED.getOrDefault(Text.fold(heading), heading.toLowerCase(Locale.ROOT));
    }

    static String vietnamese(String key) {
        return VIETNAMESE.getOrDefault(key, key);
    }

    static String vietnamese(Collection<String> keys) {
        return keys.stream().map(UnitHeadings::vietnamese).collect(Collectors.joining(", "));
    }

    /**
     * A day, as programs and as people write it.
     * @throws java.time.DateTimeException when it is none
     */
    static LocalDate day(String text) {
        return text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
    }

}
