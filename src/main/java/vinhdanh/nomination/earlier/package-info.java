/**
 * Awards that were decided before the program kept them, entered from their decisions.
 */
@org.springframework.modulith.NamedInterface("earlier")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.earlier;
