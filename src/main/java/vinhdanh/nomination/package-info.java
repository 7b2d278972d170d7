/**
 * Who is proposed for which award: the workbook, its import, its faults, duplicates.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "shared", "law", "people", "access", "campaign", "ledger", "document" })
@org.jspecify.annotations.NullMarked
package vinhdanh.nomination;
