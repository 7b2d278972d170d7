package vinhdanh.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/**
 * Units are created, renamed, merged, split and abolished on a day. What was stays as it
 * was: a decision of 2021 names the unit of 2021.
 */
@UseCase
public class ChangeUnits {

    private static final Pattern CODE = Pattern.compile("[\\w.-]{1,40}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST = 300;

    private final UnitActs units;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ChangeUnits(UnitActs units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Done; the units that began, or those that ended where none did. */
        record Done(List<UnitId> units) implements Outcome {
        }

        /** Not done, with every reason. */
        record Refused(List<Bilingual> reasons) implements Outcome {
        }

    }

    /**
     * @param by the account that does it
     */
    public Outcome change(UnitChange change, UUID by) {
        List<Bilingual> refusals = new ArrayList<>();
        this.units.lock(change.ending()).forEach(unit -> ending(unit, change).ifPresent(refusals::add));
        change.created().forEach(unit -> creating(unit, change).ifPresent(refusals::add));
        for (UnitId taking : change.taking()) {
            if (!this.units.isValidOn(taking, change.from())) {
                refusals.add(new Bilingual("Đơn vị kế tục không tồn tại vào ngày này.",
                        "The unit that takes the place doesn't exist on this day."));
            }
        }
        return refusals.isEmpty() ? write(change, by) : new Outcome.Refused(refusals);
    }

    private static Optional<Bilingual> ending(UnitActs.Row unit, UnitChange change) {
        if (!unit.from().isBefore(change.from())) {
            return Optional.of(new Bilingual("Ngày thay đổi phải sau ngày “%s” bắt đầu.".formatted(unit.name()),
                    "The change must come after the first day of “%s”.".formatted(unit.name())));
        }
        return unit.to() == null || !unit.to().isBefore(change.from()) ? Optional.empty()
                : Optional.of(new Bilingual("“%s” đã kết thúc trước ngày này.".formatted(unit.name()),
                        "“%s” ended before this day.".formatted(unit.name())));
    }

    private Optional<Bilingual> creating(NewUnit unit, UnitChange change) {
        if (!CODE.matcher(unit.code()).matches()) {
            return Optional.of(new Bilingual("Mã đơn vị gồm 1 đến 40 chữ, số, dấu chấm hoặc gạch nối.",
                    "A unit's code has 1 to 40 letters, digits, dots or hyphens."));
        }
        if (unit.name().isBlank() || unit.name().length() > LONGEST || unit.type().isBlank() || unit.tier().isBlank()) {
            return Optional.of(new Bilingual("Hãy nhập tên, loại và cấp của đơn vị “%s”.".formatted(unit.code()),
                    "Type name, type and tier of the unit “%s”.".formatted(unit.code())));
        }
        boolean orphan = unit.parent() != null
                && this.units.find(change.place(), unit.parent(), change.from()).isEmpty();
        return orphan ? Optional
            .of(new Bilingual("Vào ngày này không có đơn vị cấp trên nào mang mã “%s”.".formatted(unit.parent()),
                    "No unit above has the code “%s” on this day.".formatted(unit.parent())))
                : Optional.empty();
    }

    private Outcome write(UnitChange change, UUID by) {
        Instant at = this.clock.instant();
        for (UnitId ending : change.ending()) {
            this.units.end(ending, change.from().minusDays(1));
        }
        List<UnitId> next = new ArrayList<>(change.taking());
        List<UnitId> begun = new ArrayList<>();
        for (NewUnit unit : change.created()) {
            Optional<UnitId> id = this.units.add(change.place(), unit, change.from());
            if (id.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Outcome.Refused(List
                    .of(new Bilingual("Mã “%s” đã là của một đơn vị khác trong thời gian này.".formatted(unit.code()),
                            "The code “%s” belongs to another unit at that time.".formatted(unit.code()))));
            }
            begun.add(id.get());
        }
        next.addAll(begun);
        change.ending().forEach(ending -> next.forEach(successor -> this.units.succeed(ending, successor)));
        change.ending().forEach(unit -> this.units.note(unit, change.act().code(), change.from().toString(), by, at));
        begun.forEach(unit -> this.units.note(unit, change.act().code(), change.from().toString(), by, at));
        boolean goOn = change.act() == UnitChange.Act.RENAMED || change.act() == UnitChange.Act.MERGED;
        if (goOn && next.size() == 1) {
            change.ending()
                .forEach(unit -> this.events.publishEvent(new UnitGoesOn(unit, next.getFirst(), change.from(), by)));
        }
        return new Outcome.Done(begun.isEmpty() ? change.ending() : begun);
    }

}
