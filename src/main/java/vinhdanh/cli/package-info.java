/**
 * The commands of ./vinhdanh.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "database", "law", "people",
        "campaign", "nomination", "decision", "certificate", "ledger", "document", "portal" })
@org.jspecify.annotations.NullMarked
package vinhdanh.cli;
