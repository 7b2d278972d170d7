package vinhdanh.access;

import java.util.function.Predicate;

/**
 * What can be done, and who may: the one table of rights. A right opens a route; which
 * things a person sees behind it is filtered in the SQL, by the units of the posts.
 */
public enum Right {

    /** See one's own first page, account and notices. */
    WORK(anyone()),

    /** Write a unit's nominations and hold its meeting. */
    WRITE_NOMINATIONS(holds(Role.CLERK, Role.HEAD)),

    /** Send what a unit proposes, or send it back. */
    SEND_NOMINATIONS(holds(Role.HEAD)),

    /** See dossiers: those of one's units, or all where the work needs it. */
    READ_DOSSIERS(holds(Role.CLERK, Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD, Role.MEMBER, Role.CHAIR,
            Role.SECRETARY, Role.AUTHORITY, Role.INSPECTOR)),

    /** Let nominations pass at one's level, or send them back. */
    MOVE_NOMINATIONS(holds(Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD)),

    /** Check dossiers: return, hold, refuse, propose. */
    APPRAISE(holds(Role.APPRAISER, Role.STANDING_HEAD)),

    /** Split seats over units and move them. */
    ALLOCATE(holds(Role.STANDING_HEAD)),

    /** See published lists and what people say of them. */
    SEE_CONSULTATION(holds(Role.APPRAISER, Role.STANDING_HEAD, Role.INSPECTOR)),

    /** Prepare selection and decision for who signs. */
    PREPARE_DECISION(holds(Role.STANDING_HEAD)),

    /** Enter awards from before the program's time. */
    ENTER_AWARDS(holds(Role.STANDING_HEAD)),

    /** Call the council, keep attendance and minutes. */
    KEEP_COUNCIL(holds(Role.SECRETARY)),

    /** Open and close the council's votes. */
    LEAD_COUNCIL(holds(Role.CHAIR)),

    /** Read the council's papers, declare a conflict, vote. */
    VOTE(holds(Role.MEMBER, Role.CHAIR)),

    /** See the council's work. */
    SEE_COUNCIL(holds(Role.MEMBER, Role.CHAIR, Role.SECRETARY, Role.STANDING_HEAD, Role.INSPECTOR)),

    /** Sign decisions. */
    SIGN(holds(Role.AUTHORITY)),

    /** See the selection with its reasons before it is decided. */
    SEE_SELECTION(holds(Role.STANDING_HEAD, Role.APPRAISER, Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.AUTHORITY,
            Role.INSPECTOR)),

    /** Keep accounts, posts and units. */
    ADMINISTER(holds(Role.ADMINISTRATOR)),

    /** See mails before they are sent, hold them back and let them go. */
    SEE_OUTBOX(holds(Role.ADMINISTRATOR, Role.STANDING_HEAD)),

    /** Read the history of everything. */
    INSPECT(holds(Role.INSPECTOR, Role.ADMINISTRATOR));

    private final Predicate<Actor> rule;

    Right(Predicate<Actor> rule) {
        this.rule = rule;
    }

    public boolean isOf(Actor actor) {
        return this.rule.test(actor);
    }

    private static Predicate<Actor> anyone() {
        return actor -> true;
    }

    private static Predicate<Actor> holds(Role... roles) {
        return actor -> actor.holds(roles);
    }

}
