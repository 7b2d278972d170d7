package vinhdanh.nomination.intake;

/** Hears how far an import has come. */
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener SILENT = (file, number, files, rows) -> {
    };

    /**
     * Some rows of a file were read, or all of them.
     * @param file the file's name
     * @param number the number of the file, from 1
     * @param files how many files there are
     * @param rows the rows of this file that were read so far
     */
    void progress(String file, int number, int files, long rows);

}
