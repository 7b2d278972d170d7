/**
 * The pages of a unit: its list, its meeting and its letter.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.unit;
