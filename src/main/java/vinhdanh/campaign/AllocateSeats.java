package vinhdanh.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
 * The seats of a line are split anew over the units that may propose on it, by a method.
 */
@UseCase
public class AllocateSeats {

    /** What counts the same for every unit, where their figures say nothing of a line. */
    public static final String EQUAL = "equal";

    private final SeatShares shares;

    private final SeatHolders holders;

    private final Ledger ledger;

    private final Clock clock;

    AllocateSeats(SeatShares shares, SeatHolders holders, Ledger ledger, Clock clock) {
        this.shares = shares;
        this.holders = holders;
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
    public Outcome preview(Purse purse, List<Holding> holdings, Method method, Split split) {
        Map<UUID, Long> weights = weights(holdings, split.figure());
        Integer most = split.ceiling();
        List<Claim> claims = new ArrayList<>();
        weights.forEach((unit, weight) -> claims
            .add(new Claim(unit.toString(), weight, split.floor(), most == null ? Integer.MAX_VALUE : most)));
        return Apportionment.of(method, purse.seats(), claims);
    }

    /** What is counted of each unit. */
    public Map<UUID, Long> weights(List<Holding> holdings, String figure) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        holdings.forEach(holding -> weights.put(holding.unit(), figure.equals(EQUAL) ? 1L : 0L));
        this.shares.figures(List.copyOf(weights.keySet()))
            .stream()
            .filter(known -> known.figure().equals(figure))
            .forEach(known -> weights.replace(known.unit(), known.value()));
        return weights;
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
        List<Holding> holdings = this.holders.list(campaign, purse.get());
        return switch (preview(purse.get(), holdings, method, split)) {
            case Outcome.Refused refused -> Optional.of(refused.reasons().getFirst());
            case Outcome.Split given -> give(purse.get(), holdings, given, method, paper, actor);
        };
    }

    private Optional<Bilingual> give(Purse purse, List<Holding> holdings, Outcome.Split given, Method method,
            Paper paper, Actor actor) {
        for (Holding holding : holdings) {
            if (given.seatsOf(holding.unit().toString()) < holding.used()) {
                return Optional.of(new Bilingual(
                        "%s đã dùng hoặc đã đề nghị cho %d chỉ tiêu, không thể phân bổ ít hơn."
                            .formatted(holding.name(), holding.used()),
                        "%s has used, or proposed for, %d seats and can't be given fewer.".formatted(holding.name(),
                                holding.used())));
            }
        }
        Instant at = this.clock.instant();
        // Those who lose come first, so that the line is never over its seats.
        holdings.stream()
            .sorted(Comparator.comparingInt(holding -> given.seatsOf(holding.unit().toString()) - holding.seats()))
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
