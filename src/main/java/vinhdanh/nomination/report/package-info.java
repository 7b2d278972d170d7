/**
 * What a unit is told about the files that it sent.
 */
@org.springframework.modulith.NamedInterface("report")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.report;
