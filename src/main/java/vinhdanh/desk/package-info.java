/**
 * The pages of staff: what waits for whom, nominations, appraisal, the council,
 * decisions, administration.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "page", "law", "people", "access",
        "campaign", "campaign :: allocation", "nomination", "nomination :: fault", "nomination :: form",
        "nomination :: report", "nomination :: intake", "nomination :: life", "nomination :: draft",
        "nomination :: evidence", "nomination :: earlier", "nomination :: sheet", "nomination :: appraisal", "review",
        "review :: consultation", "decision", "decision :: complaint", "certificate", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.desk;
