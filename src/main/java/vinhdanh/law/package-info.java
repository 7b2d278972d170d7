/**
 * The rules in force on a day and in a place: award forms, who may confer them, reward
 * money, bases, dossiers.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
@org.jspecify.annotations.NullMarked
package vinhdanh.law;
