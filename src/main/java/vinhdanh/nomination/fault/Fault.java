package vinhdanh.nomination.fault;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;

/**
 * One thing that is wrong in what a unit sent. It never holds a citizen number.
 *
 * @param code what it is
 * @param file the file's name
 * @param sheet the sheet as our headings call it, or empty for the whole file
 * @param cell the cell as spreadsheets name it, such as {@code D7}, or empty
 * @param row the row, from 1; 0 for the whole sheet or file
 * @param line the quota line that the row named, where it could be read
 * @param subject what kind of subject the row proposed, where it could be read
 * @param sentence what is wrong
 * @param cure what the sender does about it
 * @param name whom the row named, where the row is refused and named somebody
 * @param ofOthers whether it is known only from what other units proposed
 */
public record Fault(FaultCode code, String file, String sheet, String cell, int row, @Nullable String line,
        @Nullable SubjectKind subject, Bilingual sentence, Bilingual cure, @Nullable String name, boolean ofOthers) {

    public Fault(FaultCode code, String file, String sheet, String cell, int row, @Nullable String line,
            @Nullable SubjectKind subject, Bilingual sentence, Bilingual cure) {
        this(code, file, sheet, cell, row, line, subject, sentence, cure, null, false);
    }

    public static Fault ofFile(FaultCode code, String file, Bilingual sentence, Bilingual cure) {
        return new Fault(code, file, "", "", 0, null, null, sentence, cure);
    }

    public static Fault ofSheet(FaultCode code, String file, SheetName sheet, Bilingual sentence, Bilingual cure) {
        return new Fault(code, file, sheet.vi(), "", 0, null, null, sentence, cure);
    }

    public Fault knownFromOthers() {
        return new Fault(this.code, this.file, this.sheet, this.cell, this.row, this.line, this.subject, this.sentence,
                this.cure, this.name, true);
    }

    public Effect effect() {
        return this.code.effect();
    }

}
