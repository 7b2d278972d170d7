package vinhdanh.campaign;

import java.nio.file.Path;
import java.util.List;

import vinhdanh.law.LawBook;
import vinhdanh.shared.FileFault;

/**
 * Reads a plan file and the units file that it names, and refuses what doesn't add up.
 */
public final class PlanFile {

    private PlanFile() {
    }

    public static Reading read(Path file, LawBook law) {
        throw new UnsupportedOperationException("campaign");
    }

    /** What came of reading a plan. */
    public sealed interface Reading {

        /**
         * @param source the bytes of the plan file
         * @param units the bytes of the units file that it names
         */
        record Read(Plan plan, byte[] source, byte[] units) implements Reading {
        }

        /** Every fault at once. */
        record Refused(List<FileFault> faults) implements Reading {
        }

    }

}
