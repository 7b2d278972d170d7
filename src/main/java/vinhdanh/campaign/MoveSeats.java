package vinhdanh.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    private final SeatHolders holders;

    private final Ledger ledger;

    private final Clock clock;

    MoveSeats(SeatShares shares, SeatHolders holders, Ledger ledger, Clock clock) {
        this.shares = shares;
        this.holders = holders;
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
        if (order.seats() < 1 || Objects.equals(order.from(), order.to())) {
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
        List<Holding> holdings = this.holders.list(order.campaign(), purse.get());
        Optional<Bilingual> why = whyNot(order, purse.get(), holdings);
        if (why.isEmpty()) {
            carryOut(order, purse.get(), actor);
        }
        return why;
    }

    private static Optional<Bilingual> whyNot(Order order, Purse purse, List<Holding> holdings) {
        int left = order.from() == null ? purse.free() : find(order.from(), holdings).mapToInt(MoveSeats::unused).sum();
        if (left < order.seats()) {
            return Optional.of(new Bilingual("Chỉ còn %d chỉ tiêu có thể chuyển.".formatted(left),
                    "Only %d seats are left to move.".formatted(left)));
        }
        UUID to = order.to();
        if (to == null) {
            return Optional.empty();
        }
        if (find(to, holdings).findAny().isEmpty()) {
            return Optional.of(new Bilingual("Đơn vị nhận không được đề nghị trên tuyến phân bổ này.",
                    "The unit that would get them may not propose on this line."));
        }
        return purse.split() ? Optional.empty() : outOfPlace(to, holdings);
    }

    /** The first share of a line ends the right of all others to fill it. */
    private static Optional<Bilingual> outOfPlace(UUID to, List<Holding> holdings) {
        return holdings.stream()
            .filter(holding -> !holding.unit().equals(to) && holding.taken() + holding.proposed() > 0)
            .findFirst()
            .map(other -> new Bilingual(
                    "%s đã đề nghị trên tuyến chưa phân bổ này. Hãy phân bổ cả tuyến trước khi điều chuyển."
                        .formatted(other.name()),
                    "%s has proposed on this line, which isn't split yet. Split the whole line before moving seats."
                        .formatted(other.name())));
    }

    private static Stream<Holding> find(UUID unit, List<Holding> holdings) {
        return holdings.stream().filter(holding -> holding.unit().equals(unit));
    }

    private static int unused(Holding holding) {
        return holding.seats() - holding.used();
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
