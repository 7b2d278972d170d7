package vinhdanh.nomination.row;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.nomination.copy.GrowingIds;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.form.Headings;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.form.Lookups;
import vinhdanh.nomination.form.SheetsOf;
import vinhdanh.nomination.row.RowCells.Found;
import vinhdanh.nomination.row.RowReader.ReadRow;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;

/**
 * Reads all rows of one file in its order, lot by lot: those that are accepted, and every
 * fault that the file alone can show.
 */
public final class FileRows {

    private final LoadedCampaign campaign;

    private final IncomingFile file;

    private final CitizenNumberVault vault;

    private final GrowingIds ids;

    private final Lookups lookups;

    private final LineRules rules;

    private final RowsInFile inFile;

    private final NominationText text;

    private final List<AcceptedRow> accepted = new ArrayList<>();

    private RowLot lot = new RowLot();

    public FileRows(LoadedCampaign campaign, LawBook law, IncomingFile file, UUID submission, GrowingIds ids,
            CitizenNumberVault vault) {
        this.campaign = campaign;
        this.file = file;
        this.vault = vault;
        this.ids = ids;
        this.lookups = new Lookups(campaign.plan(), law, file.header().day());
        this.rules = new LineRules(campaign.plan(), file.header(), this.lookups);
        this.inFile = new RowsInFile(campaign.plan(), file.header().unit());
        this.text = new NominationText(campaign, file.header().unit(), submission);
    }

    /** Reads every sheet of rows and hands them over, the faults between them last. */
    public void read(Workbook workbook, Consumer<RowLot> lots) {
        for (Map.Entry<SheetName, Headings> sheet : this.file.headings().entrySet()) {
            read(sheet.getKey(), SheetsOf.find(workbook, sheet.getKey()), sheet.getValue(), lots);
        }
        nearNames();
        handOver(lots);
    }

    private void read(SheetName sheet, Workbook.Sheet source, Headings headings, Consumer<RowLot> lots) {
        RowReader reader = new RowReader(sheet, source, headings, this.lookups, this.rules,
                this.campaign.plan().contents().size(), this.file.header().day());
        try (Stream<SheetRow> rows = source.rows()) {
            for (Iterator<SheetRow> all = rows.iterator(); all.hasNext();) {
                SheetRow row = all.next();
                if (row.number() > headings.row() && !RowCells.isBlank(headings, row)) {
                    take(sheet, row.number(), reader.read(row));
                    if (this.lot.isFull()) {
                        handOver(lots);
                    }
                }
            }
        }
    }

    private void handOver(Consumer<RowLot> lots) {
        lots.accept(this.lot);
        this.lot = new RowLot();
    }

    private void take(SheetName sheet, int number, ReadRow row) {
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
        this.lot.count(row.cells().isRefused());
        QuotaLine line = row.line();
        String name = row.cells().isRefused() ? row.cells().shown(sheet.nameColumn()) : "";
        for (Found found : row.cells().found()) {
            this.lot.faults()
                .add(new Fault(found.code(), this.file.name(), sheet.vi(), row.cells().name(found.column()), number,
                        (line != null) ? line.code() : null, row.kind(), found.sentence(), found.cure(),
                        name.isEmpty() ? null : name, false));
        }
    }

    private void accept(NominationRow row, RowCells cells) {
        Column name = (row.sheet() == SheetName.INDIVIDUALS) ? Column.FULL_NAME : Column.COLLECTIVE;
        AcceptedRow accepted = new AcceptedRow(this.accepted.size(), this.ids.next(), this.ids.next(), row,
                cells.name(name), this.vault);
        this.inFile.namesake(row).ifPresent(other -> {
            accepted.warn();
            cells.add(RowFaults.alike(name, other.place(), other.name()));
        });
        accepted.writtenAs(this.text.of(accepted.id(), row, this.inFile.take(row)));
        this.inFile.remember(row, accepted);
        this.accepted.add(accepted);
        this.lot.accepted().add(accepted);
    }

    private void nearNames() {
        NearSpellings.within(this.accepted, (first, second) -> {
            AcceptedRow later = (first.order() > second.order()) ? first : second;
            AcceptedRow earlier = (later == first) ? second : first;
            if (later.warn()) {
                this.lot.faults()
                    .add(later.fault(this.file.name(),
                            RowFaults.alike(later.nameColumn(), earlier.place(), earlier.name())));
            }
        });
    }

}
