package vinhdanh.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.page.Pages;
import vinhdanh.page.Parts;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.people.Committee;
import vinhdanh.portal.DecisionPages.CountRow;
import vinhdanh.portal.DecisionPages.DecisionRow;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

@Open
@Controller
class DecisionController {

    private final DecisionPages decisions;

    private final Names names;

    private final Ledger ledger;

    private final Pages pages;

    DecisionController(DecisionPages decisions, Names names, Ledger ledger, Pages pages) {
        this.decisions = decisions;
        this.names = names;
        this.ledger = ledger;
        this.pages = pages;
    }

    @GetMapping({ "/decisions/{id:" + Ids.FORM + "}", "/en/decisions/{id:" + Ids.FORM + "}" })
    View decision(@PathVariable UUID id, Requested asked) {
        DecisionRow row = this.decisions.find(id).orElseThrow(NotFound::new);
        Language language = asked.language();
        DecisionView view = new DecisionView(row.number(), row.titleVi(), "/campaigns/" + row.campaignCode(),
                new Bilingual(row.campaignVi(), row.campaignEn()).in(language), facts(row, language),
                documents(id, language), counts(id, language), "/campaigns/" + row.campaignCode() + "/results",
                proof(id, language));
        return this.pages.show("decision/show", this.pages.frame(asked, word(language, "decision.page", row.number())),
                view);
    }

    private static List<Parts.Fact> facts(DecisionRow row, Language language) {
        List<Parts.Fact> facts = new ArrayList<>();
        facts.add(Parts.Fact.of(word(language, "decision.number"), row.number()));
        facts.add(Parts.Fact.of(word(language, "decision.day"), Formats.day(row.day())));
        facts.add(Parts.Fact.of(word(language, "decision.authority"),
                new Bilingual(row.authorityVi(), row.authorityEn()).in(language)));
        facts.add(Parts.Fact.of(word(language, "decision.signer"), row.signer()));
        facts.add(Parts.Fact.of(word(language, "decision.issuer"), Committee.of(row.issuer())));
        facts.add(Parts.Fact.of(word(language, "decision.published"),
                Formats.time(row.publishedAt().toInstant()) + " " + Formats.day(row.publishedAt().toInstant())));
        if (row.revoked() != null && row.revokedNumber() != null) {
            facts.add(new Parts.Fact(word(language, "decision.revokes"), row.revokedNumber(),
                    Requested.url(language, "/decisions/" + row.revoked()), null));
        }
        return facts;
    }

    private List<DecisionView.Download> documents(UUID decision, Language language) {
        return this.decisions.documents(decision)
            .stream()
            .map(row -> new DecisionView.Download(DocumentController.address(row), row.name(),
                    DocumentController.kind(row.mediaType()) + " · " + Formats.size(row.size(), language)))
            .toList();
    }

    private Parts.Table counts(UUID decision, Language language) {
        List<CountRow> rows = this.decisions.counts(decision);
        List<Parts.Column> columns = List.of(Parts.Column.text(word(language, "decision.line")),
                Parts.Column.text(word(language, "decision.subject")),
                Parts.Column.figures(word(language, "decision.awards")),
                Parts.Column.figures(word(language, "decision.money")));
        int awards = rows.stream().mapToInt(CountRow::awards).sum();
        long money = rows.stream().mapToLong(CountRow::amount).sum();
        return new Parts.Table(word(language, "decision.counts"), columns,
                rows.stream().map(row -> cells(row, language)).toList(), List.of(word(language, "decision.sum"), "",
                        Formats.number(awards, language), Formats.money(money, language)));
    }

    private List<Parts.Cell> cells(CountRow row, Language language) {
        return List.of(Parts.Cell.of(new Bilingual(row.vi(), row.en()).in(language)),
                Parts.Cell.of(this.names.subject(row.subject(), language)),
                Parts.Cell.of(Formats.number(row.awards(), language)),
                Parts.Cell.of(Formats.money(row.amount(), language)));
    }

    private @Nullable ProofView proof(UUID decision, Language language) {
        Optional<Receipt> signed = this.ledger.listFor(decision)
            .stream()
            .filter(receipt -> receipt.act() == Act.DECISION_SIGNED)
            .findFirst();
        return signed.flatMap(receipt -> this.ledger.proofOf(receipt.id()))
            .map(proof -> ProofView.of(proof, language))
            .orElse(null);
    }

    private static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
