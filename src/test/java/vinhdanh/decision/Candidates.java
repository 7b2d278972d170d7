package vinhdanh.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan.SelectionRules;
import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitId;

/** Candidates for tests: alike but for what a test says. */
record Candidates(String name, Unit unit, Cap cap, Merit merit, int preference, boolean woman, boolean direct,
        SubjectKind subject, @Nullable Priority priority) {

    static final List<Criterion> USUAL = List.of(Criterion.PRIORITY, Criterion.MERIT, Criterion.UNIT_ORDER,
            Criterion.WOMEN, Criterion.DRAW);

    static final Unit CHAU_PHU = unit("chau-phu", "Huyện Châu Phú");

    static final Unit TRI_TON = unit("tri-ton", "Huyện Tri Tôn");

    static Candidates in(Cap cap) {
        return new Candidates("An", CHAU_PHU, cap, Merit.votes(45, 50), 1, false, false, SubjectKind.INDIVIDUAL, null);
    }

    static Order usual(String seed) {
        return order(seed, USUAL);
    }

    static Order order(String seed, List<Criterion> criteria) {
        return Order.of(new SelectionRules(SelectionRules.Merit.VOTES, criteria, seed), seed);
    }

    static Priority priority(Priority.Kind kind, int bonus) {
        return new Priority(kind, List.of("direct"), bonus);
    }

    static Unit unit(String code, String name) {
        return new Unit(new UnitId(new UUID(0, code.hashCode())), code, name, name, "district", "district", null,
                LocalDate.of(2000, 1, 1), null, false, List.of(), List.of(), Map.of());
    }

    Candidates named(String name) {
        return new Candidates(name, this.unit, this.cap, this.merit, this.preference, this.woman, this.direct,
                this.subject, this.priority);
    }

    Candidates from(Unit unit) {
        return new Candidates(this.name, unit, this.cap, this.merit, this.preference, this.woman, this.direct,
                this.subject, this.priority);
    }

    Candidates votes(int cast, int of) {
        return merit(Merit.votes(cast, of));
    }

    Candidates merit(Merit merit) {
        return new Candidates(this.name, this.unit, this.cap, merit, this.preference, this.woman, this.direct,
                this.subject, this.priority);
    }

    Candidates preferred(int preference) {
        return new Candidates(this.name, this.unit, this.cap, this.merit, preference, this.woman, this.direct,
                this.subject, this.priority);
    }

    Candidates woman(boolean woman) {
        return new Candidates(this.name, this.unit, this.cap, this.merit, this.preference, woman, this.direct,
                this.subject, this.priority);
    }

    Candidates direct(@Nullable Priority priority) {
        return new Candidates(this.name, this.unit, this.cap, this.merit, this.preference, this.woman, priority != null,
                this.subject, priority);
    }

    Candidates subject(SubjectKind subject) {
        return new Candidates(this.name, this.unit, this.cap, this.merit, this.preference, this.woman, this.direct,
                subject, this.priority);
    }

    /** The same ticket always gives the same nomination. */
    Candidate ticket(String ticket) {
        return new Candidate(UUID.nameUUIDFromBytes(ticket.getBytes(StandardCharsets.UTF_8)), ticket, this.name,
                this.cap.code(), this.subject, this.unit, this.direct, this.woman, this.cap, this.merit,
                this.preference, this.priority);
    }

}
