/**
 * The commands of ./vinhdanh.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "database", "law", "people", "access",
        "campaign", "nomination", "nomination :: fault", "nomination :: form", "nomination :: report",
        "nomination :: intake", "nomination :: sheet", "nomination :: life", "nomination :: appraisal",
        "nomination :: draft", "review", "review :: consultation", "decision", "decision :: complaint", "certificate",
        "ledger", "ledger :: tlog", "document", "portal" })
@org.jspecify.annotations.NullMarked
package vinhdanh.cli;
