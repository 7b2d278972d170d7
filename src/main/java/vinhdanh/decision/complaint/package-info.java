/**
 * Complaints about commendations, with their clock.
 */
@org.springframework.modulith.NamedInterface("complaint")
@org.jspecify.annotations.NullMarked
package vinhdanh.decision.complaint;
