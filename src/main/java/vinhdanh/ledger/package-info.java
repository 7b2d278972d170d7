/**
 * The append-only record of who did what to which thing and when, that anyone can verify.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
@org.jspecify.annotations.NullMarked
package vinhdanh.ledger;
