/**
 * The page on which awards from before the program's time are entered.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.earlier;
