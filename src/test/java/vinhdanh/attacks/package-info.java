/**
 * What went wrong in systems like ours, tried on this one; docs/attacks.md is the map.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.attacks;
