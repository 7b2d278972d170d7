package vinhdanh.nomination;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;

/**
 * What is kept in memory of a row that was accepted, to find duplicates by; its words are
 * already in the form in which the database takes them.
 */
final class AcceptedRow {

    final int order;

    final UUID id;

    final SheetName sheet;

    final int row;

    final String cell;

    final SubjectKind kind;

    final String line;

    final byte[] identity;

    final String name;

    final String nameKey;

    final @Nullable LocalDate birth;

    final String placeKey;

    final byte @Nullable [] citizenNumber;

    /** The row as COPY text, up to the columns that are known last; none once stored. */
    byte[] copy = new byte[0];

    UUID subjectId;

    /** Whether the subject was stored before. */
    boolean known;

    @Nullable Bilingual held;

    /** Somebody of another submission who may be the same. */
    @Nullable Mate alike;

    boolean warned;

    AcceptedRow(int order, UUID id, UUID subjectId, NominationRow row, String cell, CitizenNumberVault vault) {
        this.order = order;
        this.id = id;
        this.subjectId = subjectId;
        this.sheet = row.sheet();
        this.row = row.number();
        this.cell = cell;
        this.kind = row.kind();
        this.line = row.line().code();
        this.identity = vault.identity(row.kind().code() + "|" + row.identity());
        this.name = row.name();
        this.nameKey = row.nameKey();
        this.birth = row.birth();
        this.placeKey = row.placeKey();
        this.citizenNumber = (row.citizenNumber() != null) ? vault.seal(row.citizenNumber()) : null;
    }

    void isKnownAs(UUID subject) {
        this.known = true;
        this.subjectId = subject;
    }

    boolean hasNumber() {
        return this.citizenNumber != null;
    }

    /** Where it stands, for people: {@code Cá nhân!C7}. */
    String place() {
        return this.sheet.vi() + "!" + this.cell;
    }

    Fault fault(String file, RowCells.Found found) {
        return new Fault(found.code(), file, this.sheet.vi(), this.cell, this.row, this.line, this.kind,
                found.sentence(), found.cure());
    }

    Column nameColumn() {
        return (this.sheet == SheetName.INDIVIDUALS) ? Column.FULL_NAME : Column.COLLECTIVE;
    }

}
