/**
 * One row of a list: read from its cells, with every fault that it shows alone.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.row;
