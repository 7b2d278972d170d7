package vinhdanh.shared;

import java.nio.file.Path;

/**
 * Something in a file that people keep (a plan, units, law data) that doesn't add up.
 *
 * @param file the file in which it stands
 * @param line the line, from 1; 0 when it concerns the whole file
 * @param reason what is wrong and what to do
 */
public record FileFault(Path file, int line, Bilingual reason) {

    /** The place as editors and compilers write it: {@code file:line}. */
    public String place() {
        return (this.line > 0) ? this.file + ":" + this.line : this.file.toString();
    }

}
