/**
 * The commands of ./vinhdanh.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "database", "law", "people", "access",
        "campaign", "nomination", "nomination :: sheet", "nomination :: life", "nomination :: draft", "review",
        "decision", "certificate", "ledger", "ledger :: tlog", "document", "portal" })
@org.jspecify.annotations.NullMarked
package vinhdanh.cli;
