/**
 * Who may do what: accounts, the posts that they hold, log-in, and rights as one table of
 * predicates.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "people", "ledger", "page" })
@org.jspecify.annotations.NullMarked
package vinhdanh.access;
