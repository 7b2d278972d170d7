package vinhdanh.decision;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vinhdanh.campaign.Level;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Routes;
import vinhdanh.decision.Nominees.Nominee;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * Works out what the selection would be: over the nominations that are proposed and,
 * where the campaign has a council, that it agreed to, within the seats that earlier
 * selections left.
 */
@UseCase
public class ProposeSelection {

    private final Nominees nominees;

    private final CurrentSeats seats;

    private final Routes routes;

    ProposeSelection(Nominees nominees, CurrentSeats seats, Routes routes) {
        this.nominees = nominees;
        this.seats = seats;
        this.routes = routes;
    }

    /** The selection by the plan, or by what is tried instead. */
    public Proposal propose(LoadedCampaign asked, WhatIf whatIf) {
        LoadedCampaign campaign = this.seats.of(asked, whatIf);
        boolean council = this.routes.of(campaign.id()).first(Level.Kind.ADVISE).isPresent();
        PlanCaps caps = new PlanCaps(campaign.plan());
        List<Nominee> all = this.nominees.listProposed(campaign, caps, council);
        Selection selection = SelectNominations.over(all, caps, campaign.plan(), campaign.plan().selection().seed(),
                this.nominees.listTaken(campaign, caps));
        List<Proposal.Version> versions = all.stream()
            .map(nominee -> new Proposal.Version(nominee.candidate().nomination(), nominee.version()))
            .sorted(Comparator.comparing(Proposal.Version::nomination))
            .toList();
        Digest content = content(selection);
        return new Proposal(campaign, selection, versions, content, fingerprint(content, versions));
    }

    /** How the seats of a selection that was fixed fell on groups. */
    public Fairness fairness(LoadedCampaign asked, UUID selection) {
        LoadedCampaign campaign = this.seats.of(asked, WhatIf.NOTHING);
        return Fairness.of(this.nominees.listOutcomes(campaign, new PlanCaps(campaign.plan()), selection));
    }

    /** The bytes of {@code selection.json}. */
    private static Digest content(Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SelectionJson.write(selection, out);
        return Digest.sha256(out.toByteArray());
    }

    private static String fingerprint(Digest content, List<Proposal.Version> versions) {
        String words = versions.stream()
            .map(version -> version.nomination() + " " + version.version())
            .collect(Collectors.joining("\n", content.hex() + "\n", "\n"));
        return Digest.sha256(words.getBytes(StandardCharsets.UTF_8)).hex();
    }

}
