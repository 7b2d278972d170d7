package vinhdanh.nomination.row;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.AwardForm;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.form.Lookups;
import vinhdanh.nomination.form.SubmissionHeader;

/** R05 and R10: whether line, award form, subject and unit go together, and the votes. */
final class LineRules {

    private final SubmissionHeader header;

    private final Lookups lookups;

    private final Threshold threshold;

    private final int voters;

    private final int needed;

    LineRules(Plan plan, SubmissionHeader header, Lookups lookups) {
        this.header = header;
        this.lookups = lookups;
        this.threshold = plan.proposals().threshold();
        boolean total = this.threshold.of() == Threshold.Denominator.TOTAL;
        this.voters = total ? header.members() : header.present();
        this.needed = Math.ceilDiv(this.threshold.percent() * this.voters, 100);
    }

    String unitCode() {
        return this.header.unit().code();
    }

    void check(RowCells cells, QuotaLine line, SubjectKind kind, @Nullable AwardForm form, String typedForm) {
        if (line.seats(kind) == 0) {
            cells.add(RowFaults.lineTakesNone(line, kind));
        }
        else if (!line.proposers().admit(this.header.unit()) || line.share(kind, this.header.unit().code()) == 0) {
            cells.add(RowFaults.unitMayNot(line));
        }
        if (form == null) {
            return;
        }
        if (!form.code().equals(line.awardForm())) {
            cells.add(RowFaults.otherForm(line, typedForm, this.lookups.formName(line)));
        }
        else if (!form.subjects().contains(kind)) {
            cells.add(RowFaults.formTakesNone(kind));
        }
    }

    /**
     * The votes for the row. Votes that aren't stated can't be enough where the plan asks
     * for a share of them.
     */
    @Nullable Integer votes(RowCells cells) {
        int before = cells.found().size();
        Integer votes = cells.count(Column.VOTES);
        if (cells.found().size() > before) {
            return null;
        }
        if (votes == null) {
            if (this.threshold.percent() > 0) {
                cells.add(RowFaults.noVotes(this.needed));
            }
            return null;
        }
        // Those present vote, whatever the share is counted of.
        if (votes > this.header.present()) {
            cells.add(RowFaults.moreVotesThanVoters(votes, this.header.present()));
        }
        else if (!this.threshold.met(votes, this.header.members(), this.header.present())) {
            cells.add(RowFaults.tooFewVotes(votes, this.needed));
        }
        return votes;
    }

}
