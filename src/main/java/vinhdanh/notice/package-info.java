/**
 * Mail and notices: who is told what, and the outbox that shows what will be sent before
 * it is. It hears of what happens below and nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "page", "law", "people", "access",
        "campaign", "nomination", "nomination :: life", "nomination :: appraisal", "review", "review :: consultation",
        "decision", "desk" })
@org.jspecify.annotations.NullMarked
package vinhdanh.notice;
