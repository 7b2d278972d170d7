package vinhdanh.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import vinhdanh.shared.YamlFile;
import vinhdanh.shared.YamlNode;

/** How councils vote when a meeting says nothing else, by day; see council/rules.yaml. */
record VotingRules(List<InForce> all) {

    private static final String FILE = "/council/rules.yaml";

    /** A rule, and from when to when it is offered. */
    record InForce(LocalDate from, LocalDate to, VotingRule rule) {
    }

    static VotingRules shipped() {
        try (InputStream in = Objects.requireNonNull(VotingRules.class.getResourceAsStream(FILE), FILE)) {
            YamlFile file = YamlFile.parse(Path.of("rules.yaml"), in.readAllBytes());
            VotingRules rules = new VotingRules(file.root().elements().stream().map(VotingRules::read).toList());
            if (!file.isSound()) {
                throw new IllegalStateException(file.faults().toString());
            }
            return rules;
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The rule of a day; the first one of all before any is known. */
    VotingRule on(LocalDate day) {
        return this.all.stream()
            .filter(rule -> !day.isBefore(rule.from()) && !day.isAfter(rule.to()))
            .findFirst()
            .orElse(this.all.getFirst())
            .rule();
    }

    private static InForce read(YamlNode node) {
        VotingRule rule = new VotingRule(Share.parse(node.text("quorum")).orElseThrow(),
                VotingRule.Denominator.ofCode(node.text("denominator")),
                Share.parse(node.text("threshold")).orElseThrow(), VotingRule.Ballot.ofCode(node.text("ballot")),
                node.flag("absent-written", false), node.flag("secretary-votes", false),
                node.flag("recused-count", true), node.text("source"));
        return new InForce(node.date("from"), node.findDate("to").orElse(LocalDate.MAX), rule);
    }

}
