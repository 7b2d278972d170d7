package vinhdanh.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** From what people type (folded) to the codes that may be meant. */
final class Names {

    private final Map<String, Set<String>> codes = new HashMap<>();

    void add(String code, Bilingual name, List<String> aliases) {
        add(code, code);
        add(name.vi(), code);
        add(name.en(), code);
        aliases.forEach(alias -> add(alias, code));
    }

    private void add(String name, String code) {
        this.codes.computeIfAbsent(Text.fold(name), key -> new HashSet<>()).add(code);
    }

    /** Every code that has this name; usually one or none. */
    Set<String> find(String typed) {
        return this.codes.getOrDefault(Text.fold(typed), Set.of());
    }

}
