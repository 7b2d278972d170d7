package vinhdanh.nomination.life;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;

/**
 * What can be done with a nomination, here and now, by this person. It is computed in
 * this one place; pages show it, the gate asks it.
 */
public final class Possible {

    /** How a nomination looks from where somebody stands. */
    public enum Sight {

        /** Still at a level below. */
        WAITING_FOR_BELOW("Chờ cấp dưới", "Waiting for the level below"),

        /** This person's turn. */
        READY_HERE("Chờ bạn xử lý", "Ready for you"),

        /** This person's unit's turn, but another's post. */
        AT_THIS_LEVEL("Đang ở cấp này", "At this level"),

        /** Let pass here, not taken up above yet. */
        APPROVED_HERE("Đã thông qua ở cấp này", "Approved here"),

        /** Taken up above. */
        ACCEPTED_ABOVE("Cấp trên đã tiếp nhận", "Accepted above"),

        /** Sent back to who wrote it. */
        RETURNED("Đã trả lại", "Returned"),

        /** Waiting for something else to end. */
        HELD("Tạm dừng xét", "On hold"),

        /** Nothing more to do. */
        CLOSED("Đã kết thúc", "Closed");

        private final Bilingual title;

        Sight(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

    }

    private final Actor actor;

    private final Route route;

    private final Standing standing;

    private Possible(Actor actor, Route route, Standing standing) {
        this.actor = actor;
        this.route = route;
        this.standing = standing;
    }

    public static Possible of(Actor actor, Route route, Standing standing) {
        return new Possible(actor, route, standing);
    }

    /** The moves that this person can make now. */
    public Set<Step> steps() {
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : this.standing.state().steps()) {
            if (may(step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whether this person may change what the nomination says. */
    public boolean edit() {
        return this.standing.state().isOpenToItsUnit()
                && this.actor.holdsIn(this.standing.unit(), Role.CLERK, Role.HEAD);
    }

    /** Whether this person may answer the checks of the appraisal. */
    public boolean check() {
        boolean underWay = switch (this.standing.state()) {
            case SUBMITTED, ENDORSED, APPRAISED -> true;
            default -> false;
        };
        return underWay && isAppraising() && !isOwn();
    }

    /** How the nomination looks from where this person stands. */
    public Sight sight() {
        return switch (this.standing.state()) {
            case REFUSED, WITHDRAWN, NOT_CHOSEN, DECIDED, REVOKED -> Sight.CLOSED;
            case HELD -> isHere(Role.STANDING_HEAD) ? Sight.READY_HERE : Sight.HELD;
            case RETURNED -> edit() ? Sight.READY_HERE : Sight.RETURNED;
            case DRAFT -> edit() ? Sight.READY_HERE : Sight.WAITING_FOR_BELOW;
            default -> onTheWay();
        };
    }

    private Sight onTheWay() {
        if (!steps().isEmpty() && isHere(Role.values())) {
            return Sight.READY_HERE;
        }
        if (isHere(Role.values())) {
            return Sight.AT_THIS_LEVEL;
        }
        Level own = levelOf(this.actor);
        Integer now = this.standing.level();
        if (own == null || now == null || own.position() == now) {
            return Sight.ACCEPTED_ABOVE;
        }
        if (own.position() > now) {
            return Sight.WAITING_FOR_BELOW;
        }
        boolean justLeft = this.route.above(own).filter(level -> level.position() == now).isPresent();
        return justLeft ? Sight.APPROVED_HERE : Sight.ACCEPTED_ABOVE;
    }

    private boolean may(Step step) {
        return switch (step) {
            case SUBMIT -> this.actor.holdsIn(this.standing.unit(), Role.HEAD);
            case WITHDRAW -> this.actor.holdsIn(this.standing.unit(), Role.HEAD);
            case ENDORSE -> isAt(Level.Kind.ENDORSE) && isHere(Role.HEAD) && !isOwn();
            case SKIP -> isAt(Level.Kind.ENDORSE) && isStandingHead() && !isOwn();
            case RETURN -> !isOwn() && ((isAt(Level.Kind.ENDORSE) && isHere(Role.HEAD)) || isAppraising()
                    || (this.standing.state() == State.PROPOSED && isStandingHead()));
            case UNENDORSE -> holdsIn(this.standing.endorsedIn(), Role.HEAD) && !isOwn();
            case APPRAISE, REOPEN -> isAppraising() && !isOwn();
            case HOLD, REFUSE, CLEAR -> isAppraisingHead() && !isOwn();
            case PROPOSE, UNPROPOSE -> isStandingHead() && !isOwn();
            // Made for all nominations of a campaign at once, by acts of their own.
            case CHOOSE, PASS_OVER, RECONSIDER, DECIDE, REVOKE -> false;
        };
    }

    private boolean isAppraising() {
        return isAt(Level.Kind.APPRAISE) && isHere(Role.APPRAISER, Role.STANDING_HEAD);
    }

    private boolean isAppraisingHead() {
        return isStandingHead() && (isAt(Level.Kind.APPRAISE) || this.standing.state() == State.PROPOSED);
    }

    private boolean isStandingHead() {
        UnitId unit = this.route.first(Level.Kind.APPRAISE).map(Level::unit).orElse(null);
        return unit != null && this.actor.holdsIn(unit, Role.STANDING_HEAD);
    }

    /** Nobody checks what one wrote. */
    private boolean isOwn() {
        return this.actor.id().value().equals(this.standing.writtenBy());
    }

    private boolean isAt(Level.Kind kind) {
        Integer level = this.standing.level();
        return level != null && this.route.at(level).kind() == kind;
    }

    private boolean isHere(Role... roles) {
        return holdsIn(this.standing.actingUnit(), roles);
    }

    private boolean holdsIn(@Nullable UnitId unit, Role... roles) {
        return unit != null && this.actor.holdsIn(unit, roles);
    }

    private @Nullable Level levelOf(Actor somebody) {
        return this.route.levels()
            .stream()
            .filter(level -> somebody.posts()
                .stream()
                .anyMatch(post -> level.unitTypes().contains(post.unitType())
                        || (level.unit() != null && level.unit().equals(post.unit()))))
            .reduce((lower, higher) -> higher)
            .orElse(null);
    }

}
