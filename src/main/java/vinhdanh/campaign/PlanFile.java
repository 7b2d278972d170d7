package vinhdanh.campaign;

import java.nio.file.Path;
import java.util.List;

import vinhdanh.law.LawBook;
import vinhdanh.shared.Bilingual;

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
        record Refused(List<PlanFault> faults) implements Reading {
        }

    }

    /**
     * Something in a plan that doesn't add up.
     *
     * @param file the file in which it stands
     * @param line the line, from 1; 0 when it concerns the whole file
     * @param reason what is wrong and what to do
     */
    public record PlanFault(Path file, int line, Bilingual reason) {
    }

}
