package vinhdanh.decision;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.decision.Nominees.Nominee;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** The nominations of a campaign are chosen within its seats. */
@UseCase
public class SelectNominations {

    private final Nominees nominees;

    private final RefusedRows refused;

    private final Selections selections;

    private final Ledger ledger;

    private final Clock clock;

    SelectNominations(Nominees nominees, RefusedRows refused, Selections selections, Ledger ledger, Clock clock) {
        this.nominees = nominees;
        this.refused = refused;
        this.selections = selections;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Selects and keeps the outcome of every nomination.
     * @param seed the published seed of the draw
     * @param folder where {@code selection.json} and {@code selection.xlsx} are written
     */
    public Selected select(LoadedCampaign campaign, String seed, Path folder) throws IOException {
        PlanCaps caps = new PlanCaps(campaign.plan());
        List<Nominee> all = this.nominees.listFor(campaign, caps);
        Selection selection = over(all, caps, campaign.plan(), seed, List.of())
            .tellingThe(this.refused.listFor(campaign));
        Instant at = this.clock.instant();
        UUID id = this.selections.add(campaign.id(), seed, null, at, selection);
        Path json = folder.resolve("selection.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(json))) {
            SelectionJson.write(selection, out);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("selection.xlsx")))) {
            SelectionSheet.write(selection, campaign.plan().title().vi(), out, at);
        }
        return new Selected(selection, this.ledger.record(Act.SELECTION_MADE, id, Digest.ofFile(json)));
    }

    /**
     * The selection over these nominations; those that can't be chosen get their reason.
     * @param taken the innermost cap of each seat that an earlier selection took
     */
    static Selection over(List<Nominee> all, PlanCaps caps, Plan plan, String seed, List<Cap> taken) {
        return Selection
            .select(all.stream().filter(nominee -> nominee.excluded() == null).map(Nominee::candidate).toList(),
                    caps.caps(), Order.of(plan.selection(), seed), taken)
            .including(all.stream().flatMap(nominee -> nominee.whyExcluded().stream()).toList());
    }

    /**
     * A selection that was made.
     *
     * @param receipt what ties {@code selection.json} to the ledger
     */
    public record Selected(Selection selection, Receipt receipt) {
    }

}
