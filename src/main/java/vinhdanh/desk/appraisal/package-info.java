/**
 * The pages of those who check and let pass: the queue, the dossier with its checks, two
 * dossiers side by side, opinions, acts on many.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.appraisal;
