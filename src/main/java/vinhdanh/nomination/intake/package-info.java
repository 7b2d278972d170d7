/**
 * Takes workbooks in: all rows of a call or none.
 */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.intake;
