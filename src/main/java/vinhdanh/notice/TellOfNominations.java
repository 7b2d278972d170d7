package vinhdanh.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.access.Role;
import vinhdanh.nomination.life.LetterPlaced;
import vinhdanh.nomination.life.LevelIsLate;
import vinhdanh.nomination.life.NominationMoved;

/**
 * Units hear of what was done to what they proposed, and levels of what has come to them.
 * What the council, the selection or the decision says is told when it is published.
 */
@Component
class TellOfNominations {

    private final Happenings happenings;

    private final Tell tell;

    TellOfNominations(Happenings happenings, Tell tell) {
        this.happenings = happenings;
        this.tell = tell;
    }

    @EventListener
    void moved(NominationMoved moved) {
        Happenings.Nominee nominee = this.happenings.nominee(moved.nomination());
        String page = "/desk/nominations/" + moved.nomination();
        Told own = ofOwn(moved, nominee.name(), page);
        if (own != null) {
            this.tell.holders(moved.unit().value(), own, nominee.movedBy(), Role.CLERK, Role.HEAD);
        }
        boolean arrived = switch (moved.step()) {
            case SUBMIT, ENDORSE, CLEAR -> true;
            default -> false;
        };
        if (arrived && moved.turn() != null) {
            arrived(moved.turn().value(), nominee.movedBy(), nominee.name(), page);
        }
    }

    private static @Nullable Told ofOwn(NominationMoved moved, String name, String page) {
        return switch (moved.step()) {
            case RETURN -> Told.of("returned", "Hồ sơ của đơn vị được trả lại để bổ sung",
                    "A nomination of your unit was sent back for correction", name, page);
            case HOLD -> Told.of("held", "Hồ sơ của đơn vị đang tạm dừng xét", "A nomination of your unit is on hold",
                    name, page);
            case CLEAR -> Told.of("cleared", "Hồ sơ của đơn vị được tiếp tục xét",
                    "A nomination of your unit is considered again", name, page);
            case REFUSE -> Told.of("refused", "Hồ sơ của đơn vị được kết luận không đủ điều kiện",
                    "A nomination of your unit was found not eligible", name, page);
            default -> null;
        };
    }

    private void arrived(UUID unit, @Nullable UUID except, String detail, String page) {
        this.tell.holders(unit, Told.of("arrived", "Có hồ sơ mới đến lượt đơn vị xử lý",
                "A nomination has come to your unit", detail, page), except, Role.HEAD, Role.APPRAISER,
                Role.STANDING_HEAD);
    }

    @EventListener
    void late(LevelIsLate late) {
        this.tell.holders(
                late.unit().value(), Told.of("late", "Có hồ sơ quá hạn xử lý ở đơn vị",
                        "Nominations in your unit are past their due day", String.valueOf(late.count()), "/desk"),
                null, late.roles().toArray(Role[]::new));
    }

    @EventListener
    void placed(LetterPlaced placed) {
        for (Happenings.Lot lot : this.happenings.lotsOf(placed.submission())) {
            this.tell.holders(lot.turn(),
                    Told.of("letter", "Một đơn vị đã trình danh sách đề nghị", "A unit has sent its list",
                            lot.unitName() + ": " + lot.count(), "/desk/nominations"),
                    placed.by(), Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD);
        }
    }

}
