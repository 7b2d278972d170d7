/**
 * The workbook as a unit fills it in: its sheets, headings, letter and template.
 */
@org.springframework.modulith.NamedInterface("form")
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination.form;
