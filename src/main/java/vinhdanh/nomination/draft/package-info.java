/**
 * What a unit is still writing: its list row by row, evidence, its meeting and its
 * letter.
 */
@org.springframework.modulith.NamedInterface("draft")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.draft;
