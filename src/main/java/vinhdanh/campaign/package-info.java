/**
 * A plan becomes a campaign: contents, lines, seats and their allocation, dates.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "law", "people", "access", "ledger" })
@org.jspecify.annotations.NullMarked
package vinhdanh.campaign;
