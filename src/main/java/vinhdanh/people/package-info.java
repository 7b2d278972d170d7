/**
 * Units that live in time, persons, and recognising both as people write them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
@org.jspecify.annotations.NullMarked
package vinhdanh.people;
