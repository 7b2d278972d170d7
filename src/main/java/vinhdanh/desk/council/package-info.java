/**
 * The pages of the council and of those who consult the public.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.council;
