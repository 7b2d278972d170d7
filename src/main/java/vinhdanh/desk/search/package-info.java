/** Search over what somebody may see. */
@org.jspecify.annotations.NullMarked
package vinhdanh.desk.search;
