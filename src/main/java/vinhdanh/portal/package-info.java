/**
 * The public pages: campaigns, results, decisions, verification.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "page", "law", "people", "access",
        "campaign", "nomination", "review", "review :: consultation", "decision", "certificate", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.portal;
