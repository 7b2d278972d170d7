package vinhdanh.cli.bench;

/**
 * What one workbook took, in seconds.
 *
 * @param rows of people in it
 * @param importing all of our import: reading, checks, duplicates, storing, ledger
 * @param reading the file alone with the same reader
 * @param copying the same rows by COPY into tables with the same indexes and checks
 * @param copyingBare the same into tables without any
 * @param peakHeap the most heap that was in use during the import, in bytes
 * @param warnings rows with a warning
 */
record ImportTimes(int rows, double importing, double reading, double copying, double copyingBare, long peakHeap,
        int warnings) {
}
