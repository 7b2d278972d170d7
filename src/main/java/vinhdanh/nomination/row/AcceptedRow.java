package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.shared.Bilingual;

/**
 * What is kept in memory of a row that was accepted, to find duplicates by; its words are
 * already in the form in which the database takes them.
 */
public final class AcceptedRow {

    private static final byte[] STORED = new byte[0];

    private final int order;

    private final UUID id;

    private final SheetName sheet;

    private final int row;

    private final String cell;

    private final SubjectKind kind;

    private final String line;

    private final byte[] identity;

    private final String name;

    private final String nameKey;

    private final @Nullable LocalDate birth;

    private final String placeKey;

    private final byte @Nullable [] citizenNumber;

    /** The row as COPY text, up to the columns that are known last; none once stored. */
    private byte[] columns = STORED;

    private UUID subjectId;

    private boolean known;

    private @Nullable Bilingual held;

    private @Nullable Mate alike;

    private boolean warned;

    AcceptedRow(int order, UUID id, UUID subjectId, NominationRow row, String cell, CitizenNumberVault vault) {
        this.order = order;
        this.id = id;
        this.subjectId = subjectId;
        this.sheet = row.sheet();
        this.row = row.number();
        this.cell = cell;
        this.kind = row.kind();
        this.line = row.line().code();
        this.identity = vault.identity(row.kind().code() + "|" + row.subject().identity());
        this.name = row.subject().name();
        this.nameKey = row.subject().nameKey();
        this.birth = row.subject().birth();
        this.placeKey = row.subject().placeKey();
        String number = row.subject().citizenNumber();
        this.citizenNumber = (number != null) ? vault.seal(number) : null;
    }

    /** Where it stands among the rows of its file, from 0. */
    public int order() {
        return this.order;
    }

    public UUID id() {
        return this.id;
    }

    public UUID subjectId() {
        return this.subjectId;
    }

    public SubjectKind kind() {
        return this.kind;
    }

    public String line() {
        return this.line;
    }

    public byte[] identity() {
        return this.identity;
    }

    public String name() {
        return this.name;
    }

    public String nameKey() {
        return this.nameKey;
    }

    public @Nullable LocalDate birth() {
        return this.birth;
    }

    public String placeKey() {
        return this.placeKey;
    }

    public byte @Nullable [] citizenNumber() {
        return this.citizenNumber;
    }

    public byte[] columns() {
        return this.columns;
    }

    void writtenAs(byte[] columns) {
        this.columns = columns;
    }

    /** The database has its words now. */
    public void forgetColumns() {
        this.columns = STORED;
    }

    /** The subject was stored before. */
    public void isKnownAs(UUID subject) {
        this.known = true;
        this.subjectId = subject;
    }

    public boolean isKnown() {
        return this.known;
    }

    /**
     * @return false when it was held already
     */
    public boolean hold(Bilingual reason) {
        if (this.held != null) {
            return false;
        }
        this.held = reason;
        return true;
    }

    public @Nullable Bilingual held() {
        return this.held;
    }

    public void isLike(Mate mate) {
        this.alike = mate;
    }

    /** Somebody of another submission who may be the same. */
    public @Nullable Mate alike() {
        return this.alike;
    }

    /**
     * Once is enough, and who is held needs no warning.
     * @return false when nothing more is to be said
     */
    public boolean warn() {
        if (this.warned || this.held != null) {
            return false;
        }
        this.warned = true;
        return true;
    }

    public boolean hasNumber() {
        return this.citizenNumber != null;
    }

    /** Where it stands, for people: {@code Cá nhân!C7}. */
    String place() {
        return this.sheet.vi() + "!" + this.cell;
    }

    public Fault fault(String file, RowCells.Found found) {
        return new Fault(found.code(), file, this.sheet.vi(), this.cell, this.row, this.line, this.kind,
                found.sentence(), found.cure());
    }

    public Column nameColumn() {
        return (this.sheet == SheetName.INDIVIDUALS) ? Column.FULL_NAME : Column.COLLECTIVE;
    }

}
