/**
 * Finds people and collectives that are proposed twice, without comparing all with all.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.duplicate;
