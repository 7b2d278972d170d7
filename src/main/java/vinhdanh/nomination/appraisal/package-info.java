/**
 * What the standing body and the levels above a unit do with a dossier: the queue, the
 * checks with their sources, likely duplicates, opinions of other bodies, acts on many.
 */
@org.springframework.modulith.NamedInterface("appraisal")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.appraisal;
