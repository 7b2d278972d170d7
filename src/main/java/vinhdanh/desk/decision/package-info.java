/**
 * The pages on which a selection is fixed, a decision is prepared, signed and published,
 * and what follows it is done.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.decision;
