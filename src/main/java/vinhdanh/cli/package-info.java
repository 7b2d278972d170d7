/**
 * The commands of ./vinhdanh.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "database", "law", "people", "campaign", "nomination", "nomination :: sheet",
                "decision", "certificate", "ledger", "ledger :: tlog", "document", "portal", "access" })
@org.jspecify.annotations.NullMarked
package vinhdanh.cli;
