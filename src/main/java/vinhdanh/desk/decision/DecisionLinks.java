package vinhdanh.desk.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.decision.DraftDecision;
import vinhdanh.decision.DraftDecisions;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;

/** The drafts and decisions of a campaign, with the ways to their pages. */
@Component
class DecisionLinks {

    private final DraftDecisions drafts;

    private final SignedDecisions signed;

    DecisionLinks(DraftDecisions drafts, SignedDecisions signed) {
        this.drafts = drafts;
        this.signed = signed;
    }

    static String path(DraftDecision draft) {
        return "/desk/decisions/drafts/" + draft.id();
    }

    static String path(SignedDecisions.Row decision) {
        return "/desk/decisions/signed/" + decision.id();
    }

    static Chip chip(DraftDecision.Stage stage, Language language) {
        Tone tone = switch (stage) {
            case DRAFT -> Tone.PLAIN;
            case SENT -> Tone.OPEN;
            case SIGNED -> Tone.GOOD;
            case DROPPED -> Tone.BAD;
        };
        return new Chip(tone, stage.title().in(language));
    }

    @Nullable Table drafts(LoadedCampaign campaign, Language language) {
        List<List<Cell>> rows = this.drafts.listOf(campaign.id())
            .stream()
            .map(draft -> List.of(
                    new Cell(SelectionPages.t(language,
                            draft.revocation() == null ? "deciding.draft.of" : "deciding.draft.revoking",
                            draft.nominations().size()), null, Requested.url(language, path(draft)), null),
                    new Cell("", null, null, chip(draft.stage(), language))))
            .toList();
        return rows.isEmpty() ? null
                : new Table(SelectionPages.t(language, "deciding.drafts"),
                        List.of(Column.text(SelectionPages.t(language, "deciding.draft")),
                                Column.text(SelectionPages.t(language, "deciding.stage"))),
                        rows, List.of());
    }

    @Nullable Table decisions(LoadedCampaign campaign, Language language) {
        List<List<Cell>> rows = this.signed.listOf(campaign.id())
            .stream()
            .map(row -> List.of(new Cell(row.number(), row.title(), Requested.url(language, path(row)), null),
                    Cell.of(Formats.day(row.day())), Cell.of(String.valueOf(row.awards())),
                    new Cell("", null, null, chip(row, language))))
            .toList();
        return rows.isEmpty() ? null
                : new Table(SelectionPages.t(language, "deciding.signed.all"),
                        List.of(Column.text(SelectionPages.t(language, "deciding.number")),
                                Column.text(SelectionPages.t(language, "deciding.day")),
                                Column.figures(SelectionPages.t(language, "deciding.awards")),
                                Column.text(SelectionPages.t(language, "deciding.stage"))),
                        rows, List.of());
    }

    static Chip chip(SignedDecisions.Row row, Language language) {
        return row.published() ? new Chip(Tone.GOOD, SelectionPages.t(language, "deciding.published"))
                : new Chip(Tone.OPEN, SelectionPages.t(language, "deciding.unpublished"));
    }

}
