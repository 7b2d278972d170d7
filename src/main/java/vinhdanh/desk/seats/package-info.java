/**
 * The pages on which seats are split over units and moved.
 */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.seats;
