package vinhdanh.nomination;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan.QuotaLine;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.RowCells.Found;
import vinhdanh.nomination.RowReader.ReadRow;
import vinhdanh.nomination.sheet.Limits;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.people.PersonName;
import vinhdanh.shared.Text;
import vinhdanh.shared.VietnameseOrder;

/** Reads all rows of one file in its order: those that are accepted, and every fault. */
final class FileRows {

    private static final int TOLD_EVERY = 1_000;

    private final LoadedCampaign campaign;

    private final Lookups lookups;

    private final IncomingFile file;

    private final UUID submission;

    private final CitizenNumberVault vault;

    private final LineRules rules;

    private final RowsInFile inFile;

    private final CopyText copy = new CopyText();

    private final List<AcceptedRow> accepted = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private int read;

    private int refused;

    FileRows(LoadedCampaign campaign, LawBook law, IncomingFile file, UUID submission, CitizenNumberVault vault) {
        this.campaign = campaign;
        this.file = file;
        this.submission = submission;
        this.vault = vault;
        this.lookups = new Lookups(campaign.plan(), law, file.header().day());
        this.rules = new LineRules(campaign.plan(), file.header(), this.lookups);
        this.inFile = new RowsInFile(campaign.plan(), file.header().unit());
    }

    /** Reads every sheet of rows; the listener hears how many were read so far. */
    void read(Workbook workbook, LongConsumer listener) {
        for (Map.Entry<SheetName, Headings> sheet : this.file.headings().entrySet()) {
            Workbook.Sheet source = SheetsOf.find(workbook, sheet.getKey());
            Headings headings = sheet.getValue();
            RowReader reader = new RowReader(sheet.getKey(), source, headings, this.lookups, this.rules,
                    this.campaign.plan().contents().size(), this.file.header().day());
            try (Stream<SheetRow> rows = source.rows()) {
                for (Iterator<SheetRow> all = rows.iterator(); all.hasNext();) {
                    SheetRow row = all.next();
                    if (row.number() > headings.row() && !RowCells.isBlank(headings, row)) {
                        take(sheet.getKey(), row, reader.read(row), headings);
                        if (this.read % TOLD_EVERY == 0) {
                            listener.accept(this.read);
                        }
                    }
                }
            }
        }
        nearNames();
    }

    List<AcceptedRow> accepted() {
        return this.accepted;
    }

    List<Fault> faults() {
        return this.faults;
    }

    int rowsRead() {
        return this.read;
    }

    int rowsRefused() {
        return this.refused;
    }

    Lookups lookups() {
        return this.lookups;
    }

    void fault(AcceptedRow row, Found found) {
        this.faults.add(fault(row.sheet, row.row, row.cell, found, row.line, row.kind));
    }

    private void take(SheetName sheet, SheetRow source, ReadRow row, Headings headings) {
        if (++this.read > Limits.ROWS) {
            throw new IllegalStateException("more rows than the gate lets through");
        }
        NominationRow nomination = row.nomination();
        if (nomination != null) {
            Optional<Found> refusal = this.inFile.refusal(nomination);
            if (refusal.isPresent()) {
                row.cells().add(refusal.get());
            }
            else {
                accept(nomination, row.cells());
            }
        }
        this.refused += row.cells().isRefused() ? 1 : 0;
        QuotaLine line = row.line();
        for (Found found : row.cells().found()) {
            this.faults.add(fault(sheet, source.number(), row.cells().name(found.column()), found,
                    (line != null) ? line.code() : null, row.kind()));
        }
    }

    private Fault fault(SheetName sheet, int row, String cell, Found found, @Nullable String line,
            @Nullable SubjectKind kind) {
        return new Fault(found.code(), this.file.name(), sheet.vi(), cell, row, line, kind, found.sentence(),
                found.cure());
    }

    private void accept(NominationRow row, RowCells cells) {
        Column name = (row.sheet() == SheetName.INDIVIDUALS) ? Column.FULL_NAME : Column.COLLECTIVE;
        AcceptedRow accepted = new AcceptedRow(this.accepted.size(), UUID.randomUUID(), UUID.randomUUID(), row,
                cells.name(name), this.vault);
        this.inFile.namesake(row).ifPresent(other -> {
            accepted.warned = true;
            cells.add(RowFaults.alike(name, other.place(), other.name));
        });
        copy(row, accepted, this.inFile.take(row));
        this.inFile.remember(row, accepted);
        this.accepted.add(accepted);
    }

    /** The row's columns in the order of {@link Nominations#COLUMNS}. */
    private void copy(NominationRow row, AcceptedRow accepted, int preference) {
        String unit = this.file.header().unit().code();
        String ticket = unit + "/" + row.line().code() + "/" + row.kind().code() + "/" + preference;
        String search = Text.fold(row.name() + " " + this.file.header().unit().name() + " "
                + ((row.workplace() != null) ? row.workplace() : ""));
        this.copy.id(accepted.id)
            .id(this.campaign.id().value())
            .id(this.submission)
            .id(this.file.header().unit().id().value())
            .id(this.campaign.line(row.line().code()).value())
            .text(row.kind().code())
            .text(row.awardForm())
            .number(preference)
            .text(row.sheet().vi())
            .number(row.number())
            .text(ticket)
            .text(row.salutation())
            .text(row.name())
            .text(sortKey(row))
            .text(search)
            .text(row.post())
            .text(row.workplace())
            .text(row.task())
            .text(row.bodyType())
            .text(row.statutoryClass())
            .flag(row.direct())
            .flag(row.woman())
            .number(row.headcount())
            .number(row.women())
            .numbers(row.contents())
            .text(row.achievement())
            .number(row.votes())
            .text(row.note());
        accepted.copy = this.copy.take();
    }

    /** PostgreSQL keeps no NUL in a text; the next lowest character parts the names. */
    private static String sortKey(NominationRow row) {
        String key = (row.kind() == SubjectKind.INDIVIDUAL) ? new PersonName(row.name()).sortKey()
                : VietnameseOrder.key(row.name());
        return key.replace('\0', '\1');
    }

    private void nearNames() {
        NearSpellings.within(this.accepted, (first, second) -> {
            AcceptedRow later = (first.order > second.order) ? first : second;
            AcceptedRow earlier = (later == first) ? second : first;
            if (!later.warned) {
                later.warned = true;
                fault(later, RowFaults.alike(later.nameColumn(), earlier.place(), earlier.name));
            }
        });
    }

}
