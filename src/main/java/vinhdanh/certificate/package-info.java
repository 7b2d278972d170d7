/**
 * The certificate that each award earns: issued, drawn, verified.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "law", "people", "access", "campaign",
        "nomination :: life", "decision", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.certificate;
