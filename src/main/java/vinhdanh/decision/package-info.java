/**
 * Selection within every cap, with a reason for each; the decision and the money that it
 * awards.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "law", "people", "access", "campaign",
        "nomination", "nomination :: fault", "nomination :: life", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.decision;
