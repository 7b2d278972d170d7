/**
 * The certificate that each award earns: issued, drawn, verified.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "law", "people", "campaign", "decision", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.certificate;
