package vinhdanh.desk.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.FieldError;

/** What pages show of the files of a dossier. */
public final class EvidenceView {

    private EvidenceView() {
    }

    /**
     * The part of a page that shows a dossier's files; printed by
     * {@code desk/evidence/files.jte}.
     *
     * @param files the achievement report first
     * @param checks what the law of the day asks for, with whether it is there
     * @param source the article that asks for it, or null where none is known
     * @param addPath where a file is sent to, or null for who only reads
     */
    public record Files(List<Row> files, List<Check> checks, @Nullable String source, @Nullable String addPath) {
    }

    /**
     * A file.
     *
     * @param chip that it is the achievement report
     * @param about its size, who added it and when
     * @param removePath where it is removed, or null
     */
    public record Row(String url, String name, String about, @Nullable Chip chip, @Nullable String removePath) {
    }

    /** The page of the files of a draft. */
    public record FilesPage(String title, String draftPath, Files files, List<FieldError> faults) {
    }

}
