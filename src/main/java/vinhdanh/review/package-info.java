/**
 * What others say of the proposed: the council that votes on them, and the public that is
 * consulted.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "law", "people", "access", "campaign",
        "nomination :: life", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.review;
