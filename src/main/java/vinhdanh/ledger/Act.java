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
    REVOKED

}
