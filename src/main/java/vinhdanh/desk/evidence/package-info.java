/**
 * The files of a dossier on the pages of staff: listed with what the law of the day asks
 * for, added, removed, handed out.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.evidence;
