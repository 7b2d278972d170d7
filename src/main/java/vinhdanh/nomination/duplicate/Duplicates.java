package vinhdanh.nomination.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.form.Places;
import vinhdanh.nomination.row.AcceptedRow;
import vinhdanh.nomination.row.Mate;
import vinhdanh.nomination.row.RowCells;
import vinhdanh.nomination.row.RowFaults;
import vinhdanh.shared.Bilingual;

/**
 * R07 and R08 across units. Files come in the order of their submissions, so it is always
 * the later row that waits or is warned of, in whatever order the files were named.
 */
public final class Duplicates {

    private static final int TELLING_WORDS = 5;

    private final Mates mates;

    private final CampaignId campaign;

    private final IncomingFile file;

    private final UUID submission;

    private final Places places;

    private final Consumer<Fault> faults;

    private final boolean anybody;

    private final List<AcceptedRow> rows = new ArrayList<>();

    public Duplicates(Mates mates, LoadedCampaign campaign, IncomingFile file, UUID submission,
            Consumer<Fault> faults) {
        this.mates = mates;
        this.campaign = campaign.id();
        this.file = file;
        this.submission = submission;
        this.places = new Places(campaign.plan().units(), file.header().day());
        this.faults = faults;
        this.anybody = mates.any();
        if (this.anybody) {
            mates.prepare();
        }
    }

    /**
     * Holds those of the next rows that were proposed elsewhere, and gives subjects that
     * are known already their ids.
     */
    public void hold(List<AcceptedRow> lot) {
        this.rows.addAll(lot);
        if (this.anybody && !lot.isEmpty()) {
            this.mates.compare(lot);
            List<Integer> known = new ArrayList<>();
            List<Integer> namesakes = new ArrayList<>();
            this.mates.eachMet(met -> {
                if (met.same() != null) {
                    this.rows.get(met.order()).isKnownAs(met.same());
                    known.add(met.order());
                }
                if (met.namesake()) {
                    namesakes.add(met.order());
                }
            });
            hold(known, namesakes);
        }
    }

    private void hold(List<Integer> known, List<Integer> namesakes) {
        if (!known.isEmpty()) {
            this.mates.eachCommended(known, this.campaign, (name, order) -> {
                AcceptedRow row = this.rows.get(order);
                hold(row, RowFaults.commended(row.nameColumn(), name));
            });
            this.mates.eachSame(known, this.campaign, this.submission, this::proposed);
        }
        if (!namesakes.isEmpty()) {
            this.mates.eachNamesake(namesakes, this.campaign, this.submission, this::namesake);
            this.mates.eachCollectiveNamesake(namesakes, this.campaign, this.submission, this::collective);
        }
    }

    /** Warns of those that are likely somebody of another submission, once all are in. */
    public void warn() {
        if (this.anybody) {
            this.rows.forEach(row -> {
                if (row.alike() != null) {
                    warn(row, row.alike());
                }
            });
            new NearOthers(this.rows).each(this.mates, this.campaign, this.submission, this::warn);
        }
    }

    private void proposed(Mate mate) {
        AcceptedRow row = this.rows.get(mate.order());
        hold(row, RowFaults.proposedElsewhere(row.nameColumn(), mate.place(), mate.name()));
    }

    /**
     * The same name, birth date and workplace are the same person, unless two citizen
     * numbers say otherwise; the same name and year may be.
     */
    private void namesake(Mate mate) {
        AcceptedRow row = this.rows.get(mate.order());
        String workplace = (mate.workplace() != null) ? this.places.key(mate.workplace()) : "";
        boolean numbers = row.hasNumber() && mate.hasNumber();
        if (!numbers && row.birth() != null && row.birth().equals(mate.birth()) && workplace.equals(row.placeKey())) {
            hold(row, RowFaults.proposedElsewhere(row.nameColumn(), mate.place(), mate.name()));
        }
        else if (row.alike() == null) {
            row.isLike(mate);
        }
    }

    /**
     * "Phòng Nội vụ" is in every district: only a telling name makes a duplicate likely.
     */
    private void collective(Mate mate) {
        AcceptedRow row = this.rows.get(mate.order());
        boolean telling = row.nameKey().split(" ").length >= TELLING_WORDS
                && row.nameKey().chars().noneMatch(Character::isDigit);
        if (telling) {
            row.isLike(mate);
        }
    }

    private void warn(AcceptedRow row, Mate mate) {
        if (row.warn()) {
            fault(row, RowFaults.alike(row.nameColumn(), mate.place(), mate.name()));
        }
    }

    private void hold(AcceptedRow row, RowCells.Found found) {
        if (row.hold(new Bilingual(found.sentence().vi(), found.sentence().en()))) {
            fault(row, found);
        }
    }

    private void fault(AcceptedRow row, RowCells.Found found) {
        this.faults.accept(row.fault(this.file.name(), found).knownFromOthers());
    }

}
