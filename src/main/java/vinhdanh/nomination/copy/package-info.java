/**
 * Writes many rows into the database as one stream.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.copy;
