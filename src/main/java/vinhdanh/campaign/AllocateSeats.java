package vinhdanh.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Paper;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.campaign.SeatShares.UnitFigure;
import vinhdanh.campaign.allocation.Apportionment;
import vinhdanh.campaign.allocation.Claim;
import vinhdanh.campaign.allocation.Method;
import vinhdanh.campaign.allocation.Outcome;
import vinhdanh.law.SubjectKind;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * The seats of a line are split anew over the units that have a share of it, by a method.
 */
@UseCase
public class AllocateSeats {

    private final SeatShares shares;

    private final Ledger ledger;

    private final Clock clock;

    AllocateSeats(SeatShares shares, Ledger ledger, Clock clock) {
        this.shares = shares;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A split that is asked for.
     *
     * @param figure what is counted, such as {@code voters}
     * @param floor the fewest that a unit gets
     * @param ceiling the most that a unit gets, or null
     */
    public record Split(String figure, int floor, @Nullable Integer ceiling) {
    }

    /** What a method gives, or why it can't. */
    public Outcome preview(Purse purse, Method method, Split split) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        for (Holding holding : this.shares.holdings(purse.line(), purse.subject())) {
            weights.put(holding.unit(), 0L);
        }
        for (UnitFigure figure : this.shares.figures(purse.line(), purse.subject())) {
            if (figure.figure().equals(split.figure())) {
                weights.replace(figure.unit(), figure.value());
            }
        }
        Integer most = split.ceiling();
        List<Claim> claims = new ArrayList<>();
        weights.forEach((unit, weight) -> claims
            .add(new Claim(unit.toString(), weight, split.floor(), most == null ? Integer.MAX_VALUE : most)));
        return Apportionment.of(method, purse.seats(), claims);
    }

    /**
     * @return why not, or nothing when the seats are split
     */
    public Optional<Bilingual> allocate(CampaignId campaign, String line, SubjectKind subject, Method method,
            Split split, Paper paper, Actor actor) {
        if (paper.number().isBlank()) {
            return Optional.of(new Bilingual("Hãy ghi số, ký hiệu văn bản phân bổ.",
                    "Name the document that allocates the seats."));
        }
        Optional<Purse> purse = this.shares.lock(campaign, line, subject);
        if (purse.isEmpty()) {
            return Optional.of(new Bilingual("Tuyến phân bổ này không có chỉ tiêu cho loại đối tượng đó.",
                    "This line has no seats for that kind of subject."));
        }
        return switch (preview(purse.get(), method, split)) {
            case Outcome.Refused refused -> Optional.of(refused.reasons().getFirst());
            case Outcome.Split given -> give(purse.get(), given, method, paper, actor);
        };
    }

    private Optional<Bilingual> give(Purse purse, Outcome.Split given, Method method, Paper paper, Actor actor) {
        List<Holding> holdings = this.shares.holdings(purse.line(), purse.subject());
        for (Holding holding : holdings) {
            if (given.seatsOf(holding.unit().toString()) < holding.taken()) {
                return Optional.of(new Bilingual(
                        "%s đã dùng %d chỉ tiêu, không thể phân bổ ít hơn.".formatted(holding.name(), holding.taken()),
                        "%s has used %d seats and can't be given fewer.".formatted(holding.name(), holding.taken())));
            }
        }
        Instant at = this.clock.instant();
        // Those who lose come first, so that the line is never over its seats.
        holdings.stream()
            .sorted(java.util.Comparator
                .comparingInt(holding -> given.seatsOf(holding.unit().toString()) - holding.seats()))
            .forEach(holding -> {
                int change = given.seatsOf(holding.unit().toString()) - holding.seats();
                if (change != 0) {
                    this.shares.change(purse.line(), purse.subject(), holding.unit(), "allocated", change, paper,
                            actor.id().value(), at);
                }
            });
        String words = String.join("\n", purse.line().toString(), purse.subject().code(), method.code(), paper.number(),
                paper.day().toString());
        this.ledger.record(Act.SEATS_MOVED, purse.line(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        return Optional.empty();
    }

}
