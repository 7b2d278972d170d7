/**
 * The PostgreSQL that the program brings with it, or the server that it is pointed to.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
@org.jspecify.annotations.NullMarked
package vinhdanh.database;
