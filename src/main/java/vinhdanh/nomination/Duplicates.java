package vinhdanh.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.Nominations.Mate;
import vinhdanh.shared.Bilingual;

/**
 * R07 and R08 across units. Files come in the order of their submissions, so it is always
 * the later row that waits or is warned of, in whatever order the files were named.
 */
final class Duplicates {

    private static final int TELLING_WORDS = 5;

    private final Nominations nominations;

    private final CampaignId campaign;

    private final FileRows file;

    private final List<AcceptedRow> rows;

    Duplicates(Nominations nominations, CampaignId campaign, FileRows file) {
        this.nominations = nominations;
        this.campaign = campaign;
        this.file = file;
        this.rows = file.accepted();
    }

    /** Marks the rows, and gives subjects that are known already their ids. */
    List<AcceptedRow> findAndListNew() {
        if (!this.nominations.anySubjects()) {
            return this.rows;
        }
        this.nominations.stage(this.rows);
        boolean[] known = new boolean[this.rows.size()];
        this.nominations.eachKnown((id, order) -> {
            known[order] = true;
            this.rows.get(order).subjectId = id;
        });
        this.nominations.eachCommended(this.campaign, (name, order) -> {
            AcceptedRow row = this.rows.get(order);
            hold(row, RowFaults.commended(row.nameColumn(), name));
        });
        this.nominations.eachSame(this.campaign, this::proposed);
        this.nominations.eachNamesake(this.campaign, this::namesake);
        this.nominations.eachCollectiveNamesake(this.campaign, this::collective);
        nearNames();
        this.nominations.unstage();
        return this.rows.stream().filter(row -> !known[row.order]).toList();
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
        String workplace = (mate.workplace() != null) ? this.file.lookups().placeKey(mate.workplace()) : "";
        boolean numbers = row.hasNumber() && mate.hasNumber();
        if (!numbers && row.birth != null && row.birth.equals(mate.birth()) && workplace.equals(row.placeKey)) {
            hold(row, RowFaults.proposedElsewhere(row.nameColumn(), mate.place(), mate.name()));
        }
        else {
            warn(row, mate);
        }
    }

    /**
     * "Phòng Nội vụ" is in every district: only a telling name makes a duplicate likely.
     */
    private void collective(Mate mate) {
        AcceptedRow row = this.rows.get(mate.order());
        boolean telling = row.nameKey.split(" ").length >= TELLING_WORDS
                && row.nameKey.chars().noneMatch(Character::isDigit);
        if (telling) {
            warn(row, mate);
        }
    }

    private void nearNames() {
        Map<LocalDate, List<AcceptedRow>> incoming = NearSpellings.byBirth(this.rows);
        List<Mate> day = new ArrayList<>();
        this.nominations.eachBornTheSameDay(this.campaign, mate -> {
            if (!day.isEmpty() && !java.util.Objects.equals(day.getFirst().birth(), mate.birth())) {
                compare(day, incoming);
                day.clear();
            }
            day.add(mate);
        });
        if (!day.isEmpty()) {
            compare(day, incoming);
        }
    }

    private void compare(List<Mate> stored, Map<LocalDate, List<AcceptedRow>> incoming) {
        LocalDate birth = stored.getFirst().birth();
        List<Spelling> all = new ArrayList<>();
        stored.forEach(mate -> all.add(new Spelling(mate.nameKey(), null, mate)));
        if (birth != null) {
            incoming.getOrDefault(birth, List.of()).forEach(row -> all.add(new Spelling(row.nameKey, row, null)));
        }
        NearNames.each(all, Spelling::key, (one, other) -> {
            near(one.row(), other.mate());
            near(other.row(), one.mate());
        });
    }

    private void near(@Nullable AcceptedRow row, @Nullable Mate mate) {
        if (row != null && mate != null) {
            warn(row, mate);
        }
    }

    private void warn(AcceptedRow row, Mate mate) {
        if (!row.warned && row.held == null) {
            row.warned = true;
            this.file.fault(row, RowFaults.alike(row.nameColumn(), mate.place(), mate.name()));
        }
    }

    private void hold(AcceptedRow row, RowCells.Found found) {
        if (row.held == null) {
            row.held = new Bilingual(found.sentence().vi(), found.sentence().en());
            this.file.fault(row, found);
        }
    }

    /** A name that is stored, or one that comes in. */
    private record Spelling(String key, @Nullable AcceptedRow row, @Nullable Mate mate) {
    }

}
