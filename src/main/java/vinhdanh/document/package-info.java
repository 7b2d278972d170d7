/**
 * From plain records to the bytes of PDF, DOCX and XLSX files; knows no feature.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
@org.jspecify.annotations.NullMarked
package vinhdanh.document;
