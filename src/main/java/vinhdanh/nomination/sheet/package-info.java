/**
 * Reads what a unit sent (.xlsx, .ods, .csv) into plain rows, after a gate that lets no
 * trap through; knows nothing of what the rows mean.
 */
@org.springframework.modulith.NamedInterface("sheet")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.sheet;
