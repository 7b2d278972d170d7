/** The history of what somebody may see: who did what to what, and when. */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.history;
