/**
 * What can be wrong with a file or a row, and what that does to it.
 */
@org.springframework.modulith.NamedInterface("fault")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.fault;
