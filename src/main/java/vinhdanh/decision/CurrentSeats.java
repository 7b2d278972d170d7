package vinhdanh.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.CurrentShares;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;

/** A campaign with the shares that units have now, but for what is tried. */
@Component
class CurrentSeats {

    private final CurrentShares shares;

    CurrentSeats(CurrentShares shares) {
        this.shares = shares;
    }

    /**
     * Read anew each time: whoever fixes a selection does so within the seats of that
     * moment, not of when the page was opened.
     */
    LoadedCampaign of(LoadedCampaign campaign, WhatIf whatIf) {
        LoadedCampaign now = this.shares.of(campaign);
        List<QuotaLine> lines = now.plan().lines().stream().map(line -> line(line, whatIf)).toList();
        return new LoadedCampaign(now.id(), now.plan().with(lines, totals(lines)), now.lines());
    }

    private static QuotaLine line(QuotaLine line, WhatIf whatIf) {
        Map<SubjectKind, Integer> seats = new EnumMap<>(SubjectKind.class);
        line.seats().keySet().forEach(subject -> seats.put(subject, whatIf.seats(line, subject)));
        return new QuotaLine(line.code(), line.name(), line.awardForm(), seats, line.proposers(),
                Optional.ofNullable(whatIf.priority(line)), whatIf.unsplit() ? Map.of() : line.perUnit(), line.splits(),
                whatIf.unsplit() ? List.of() : line.allocations());
    }

    private static Map<SubjectKind, Integer> totals(List<QuotaLine> lines) {
        Map<SubjectKind, Integer> totals = new EnumMap<>(SubjectKind.class);
        lines.forEach(line -> line.seats().forEach((subject, seats) -> totals.merge(subject, seats, Integer::sum)));
        return totals;
    }

}
