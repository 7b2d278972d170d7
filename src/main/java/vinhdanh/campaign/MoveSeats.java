package vinhdanh.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Paper;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.law.SubjectKind;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * Seats go from one unit to another, back to their line, or from the line to a unit, by a
 * document. Giving more than there are is impossible, however many ask at once.
 */
@UseCase
public class MoveSeats {

    private final SeatShares shares;

    private final Ledger ledger;

    private final Clock clock;

    MoveSeats(SeatShares shares, Ledger ledger, Clock clock) {
        this.shares = shares;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A move that is asked for.
     *
     * @param from the unit that gives, or null for the line's own free seats
     * @param to the unit that gets, or null to give them back to the line
     */
    public record Order(CampaignId campaign, String line, SubjectKind subject, @Nullable UUID from, @Nullable UUID to,
            int seats, Paper paper) {
    }

    /**
     * @return why not, or nothing when they are moved
     */
    public Optional<Bilingual> move(Order order, Actor actor) {
        if (order.seats() < 1 || java.util.Objects.equals(order.from(), order.to())) {
            return Optional.of(new Bilingual("Hãy chọn hai nơi khác nhau và số lượng từ 1 trở lên.",
                    "Choose two different places and a number of at least 1."));
        }
        if (order.paper().number().isBlank() || order.paper().reason().isBlank()) {
            return Optional.of(new Bilingual("Hãy ghi số, ký hiệu văn bản điều chuyển và lý do.",
                    "Name the document that moves the seats, and the reason."));
        }
        Optional<Purse> purse = this.shares.lock(order.campaign(), order.line(), order.subject());
        if (purse.isEmpty()) {
            return Optional.of(new Bilingual("Tuyến phân bổ này không có chỉ tiêu cho loại đối tượng đó.",
                    "This line has no seats for that kind of subject."));
        }
        int left = order.from() == null ? purse.get().free() : leftOf(purse.get(), order.from());
        if (left < order.seats()) {
            return Optional.of(new Bilingual("Chỉ còn %d chỉ tiêu có thể chuyển.".formatted(left),
                    "Only %d seats are left to move.".formatted(left)));
        }
        carryOut(order, purse.get(), actor);
        return Optional.empty();
    }

    private int leftOf(Purse purse, UUID unit) {
        return this.shares.holdings(purse.line(), purse.subject())
            .stream()
            .filter(holding -> holding.unit().equals(unit))
            .mapToInt(MoveSeats::unused)
            .sum();
    }

    private static int unused(Holding holding) {
        return holding.seats() - Math.max(holding.taken(), Math.min(holding.proposed(), holding.seats()));
    }

    private void carryOut(Order order, Purse purse, Actor actor) {
        Instant at = this.clock.instant();
        UUID by = actor.id().value();
        UUID from = order.from();
        UUID to = order.to();
        if (from != null) {
            this.shares.change(purse.line(), purse.subject(), from, to == null ? "given-back" : "moved", -order.seats(),
                    order.paper(), by, at);
        }
        if (to != null) {
            this.shares.change(purse.line(), purse.subject(), to, "moved", order.seats(), order.paper(), by, at);
        }
        String words = String.join("\n", purse.line().toString(), purse.subject().code(), String.valueOf(from),
                String.valueOf(to), String.valueOf(order.seats()), order.paper().number(),
                order.paper().day().toString(), order.paper().reason());
        this.ledger.record(Act.SEATS_MOVED, purse.line(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
    }

}
