package vinhdanh.ledger;

/** What can be done that the ledger keeps a record of. */
public enum Act {

    /** A plan became a campaign; the digest is that of the plan's file. */
    PLAN_LOADED,

    /** A unit's workbook was imported; the digest is that of the workbook. */
    FILE_IMPORTED,

    /** A nomination was put on hold: it waits, it isn't rejected. */
    NOMINATION_HELD,

    /** The subjects to commend were chosen within the seats. */
    SELECTION_MADE,

    /** The decision was signed; the digest is that of one of its files. */
    DECISION_SIGNED,

    /** A list or a report was issued. */
    DOCUMENT_ISSUED,

    /** A certificate, or the batch of them, was issued. */
    CERTIFICATE_ISSUED,

    /** What an earlier act gave was taken back; the thing is that of the earlier act. */
    REVOKED,

    /** A unit sent a nomination up. */
    NOMINATION_SUBMITTED,

    /** A nomination was sent back for correction. */
    NOMINATION_RETURNED,

    /** A level above the proposing unit let a nomination pass. */
    NOMINATION_ENDORSED,

    /** The standing body finished its checks of a nomination. */
    NOMINATION_APPRAISED,

    /** What held a nomination up is over. */
    NOMINATION_CLEARED,

    /** A nomination was refused, with its legal basis. */
    NOMINATION_REFUSED,

    /** A nomination was put on the list for the council. */
    NOMINATION_PROPOSED,

    /** A unit took its nomination back. */
    NOMINATION_WITHDRAWN,

    /** An award from before the program's time was entered. */
    NOMINATION_ENTERED,

    /** Seats were given, taken back or moved. */
    SEATS_MOVED,

    /** The proposed list was published for comment. */
    LIST_PUBLISHED,

    /** A comment got its answer. */
    COMMENT_ANSWERED,

    /** The council met. */
    COUNCIL_MET,

    /** A vote was counted and frozen. */
    VOTE_COUNTED,

    /** Minutes were signed. */
    MINUTES_SIGNED,

    /** The council was called together. */
    MEETING_CALLED,

    /** A meeting was put to another day or place, or got another agenda. */
    MEETING_CHANGED,

    /**
     * A meeting was cancelled; the sheets of its vote, if it was open, were destroyed.
     */
    MEETING_CANCELLED,

    /** A member declared a conflict. */
    CONFLICT_DECLARED,

    /** A nomination was let pass by a level that didn't act. */
    LEVEL_SKIPPED,

    /** A level took its endorsement back. */
    ENDORSEMENT_TAKEN_BACK,

    /** An award from before the program's time was struck out as entered wrongly. */
    ENTRY_STRUCK,

    /** Two subjects were found to be one. */
    SUBJECTS_LINKED,

    /** Two subjects were found to be two, or a link was undone. */
    SUBJECTS_PARTED,

    /** Another body was asked for its opinion on a nomination. */
    OPINION_ASKED,

    /** An opinion was given, or no longer waited for. */
    OPINION_ANSWERED,

    /** A selection was undone before anything rested on it. */
    SELECTION_UNDONE,

    /** A signed decision became public. */
    DECISION_PUBLISHED,

    /** A complaint came in. */
    COMPLAINT_TAKEN,

    /** A complaint was taken up. */
    COMPLAINT_ACCEPTED,

    /** A complaint was answered and closed. */
    COMPLAINT_CLOSED

}
