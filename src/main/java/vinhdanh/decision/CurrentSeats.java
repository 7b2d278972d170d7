package vinhdanh.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.campaign.SeatShares;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.law.SubjectKind;

/**
 * A campaign with the shares that units have today: seats may have been split or moved
 * since its plan.
 */
@Component
class CurrentSeats {

    private final SeatShares shares;

    CurrentSeats(SeatShares shares) {
        this.shares = shares;
    }

    /** The campaign as it stands, but for what is tried. */
    LoadedCampaign of(LoadedCampaign campaign, WhatIf whatIf) {
        Map<UUID, String> codes = new HashMap<>();
        campaign.plan().units().all().forEach(unit -> codes.put(unit.id().value(), unit.code()));
        Map<String, List<Allocation>> given = new HashMap<>();
        if (!whatIf.unsplit()) {
            for (Purse purse : this.shares.purses(campaign.id())) {
                given.computeIfAbsent(purse.code(), _ -> new ArrayList<>()).addAll(allocations(purse, codes));
            }
        }
        List<QuotaLine> lines = campaign.plan()
            .lines()
            .stream()
            .map(line -> line(line, given.getOrDefault(line.code(), List.of()), whatIf))
            .toList();
        Plan plan = campaign.plan().with(lines, totals(lines));
        return new LoadedCampaign(campaign.id(), plan, campaign.lines());
    }

    private List<Allocation> allocations(Purse purse, Map<UUID, String> codes) {
        return this.shares.holdings(purse.line(), purse.subject())
            .stream()
            .flatMap(holding -> Optional.ofNullable(codes.get(holding.unit()))
                .map(code -> new Allocation(purse.subject(), code, holding.seats()))
                .stream())
            .toList();
    }

    private static QuotaLine line(QuotaLine line, List<Allocation> allocations, WhatIf whatIf) {
        Map<SubjectKind, Integer> seats = new EnumMap<>(SubjectKind.class);
        line.seats().keySet().forEach(subject -> seats.put(subject, whatIf.seats(line, subject)));
        return new QuotaLine(line.code(), line.name(), line.awardForm(), seats, line.proposers(),
                Optional.ofNullable(whatIf.priority(line)), whatIf.unsplit() ? Map.of() : line.perUnit(), line.splits(),
                allocations);
    }

    private static Map<SubjectKind, Integer> totals(List<QuotaLine> lines) {
        Map<SubjectKind, Integer> totals = new EnumMap<>(SubjectKind.class);
        lines.forEach(line -> line.seats().forEach((subject, seats) -> totals.merge(subject, seats, Integer::sum)));
        return totals;
    }

}
