/**
 * Files that back a nomination, and whether its dossier holds what the law of the day
 * asks for.
 */
@org.springframework.modulith.NamedInterface("evidence")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.evidence;
