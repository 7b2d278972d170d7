package vinhdanh.law;

import java.util.List;

import vinhdanh.law.Regime.Instrument;
import vinhdanh.shared.YamlNode;

/** Reads the entries that say which law there is, and where. */
final class RegimeEntries {

    private RegimeEntries() {
    }

    static void regime(LawEntry entry, LawData data) {
        entry.onlyKeys("id", "overlay", "keeps", "title", "instruments");
        YamlNode node = entry.node();
        List<Instrument> instruments = node.list("instruments").stream().map(RegimeEntries::instrument).toList();
        Regime regime = new Regime(node.text("id"), entry.from(), entry.to(), node.bilingual("title"), instruments,
                List.of(), node.flag("overlay", false), node.findText("keeps").orElse(null), entry.source());
        once(entry, "regime " + regime.id(), data);
        data.regimes.put(regime.id(), regime);
    }

    private static Instrument instrument(YamlNode node) {
        node.onlyKeys("number", "issued", "until", "title", "source", "confidence");
        return new Instrument(node.text("number"), node.findDate("issued").orElse(null),
                node.findDate("until").orElse(null), node.bilingual("title"), LawEntry.source(node));
    }

    static void place(LawEntry entry, LawData data) {
        entry.onlyKeys("code", "name");
        entry.put(data.places, entry.node().text("code"), entry.node().bilingual("name"));
        entry.source();
    }

    static void transition(LawEntry entry, LawData data) {
        entry.onlyKeys("key", "text");
        String key = entry.node().text("key");
        entry.put(data.transitions, key + " " + entry.from(),
                new Transition(key, entry.from(), entry.node().bilingual("text"), entry.source()));
    }

    static void statutoryClass(LawEntry entry, LawData data) {
        entry.onlyKeys("code", "name", "aliases", "direct");
        YamlNode node = entry.node();
        StatutoryClass kind = new StatutoryClass(node.text("code"), node.bilingual("name"), node.flag("direct", false),
                node.texts("aliases"), entry.source());
        once(entry, "class " + kind.code(), data);
        data.classes.put(kind.code(), kind);
    }

    private static void once(LawEntry entry, String what, LawData data) {
        if (!data.seen.add(entry.shelf() + " " + what)) {
            entry.node()
                .fault("Mục này đã có ở trên; chỉ được ghi một lần.", "This stands above already; write it once.");
        }
    }

}
