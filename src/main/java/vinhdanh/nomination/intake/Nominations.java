package vinhdanh.nomination.intake;

import java.util.List;

import org.springframework.stereotype.Repository;

import vinhdanh.nomination.copy.BulkCopy;
import vinhdanh.nomination.row.AcceptedRow;

/** The nominations that were taken, and the subjects whom they propose. */
@Repository
public class Nominations {

    /** The columns of a nomination, those that are known last at the end. */
    static final String COLUMNS = """
            nomination (id, campaign_id, submission_id, unit_id, line_id, subject, award_form, preference, sheet,
                        row_number, ticket, salutation, name, sort_key, search_key, post, workplace, task,
                        kind_of_body, statutory_class, direct, woman, headcount, women, contents, achievement,
                        votes_for, note, subject_id, held_vi, held_en)""";

    private final BulkCopy copy;

    Nominations(BulkCopy copy) {
        this.copy = copy;
    }

    void addSubjects(List<AcceptedRow> rows) {
        this.copy.into("subject (id, kind, identity, name, match_key, birth_date, citizen_number)", rows,
                (text, row) -> text.id(row.subjectId())
                    .text(row.kind().code())
                    .binary(row.identity())
                    .text(row.name())
                    .text(row.nameKey())
                    .day(row.birth())
                    .binary(row.citizenNumber()));
    }

    void add(List<AcceptedRow> rows) {
        this.copy.into(COLUMNS, rows,
                (text, row) -> text.columns(row.columns())
                    .id(row.subjectId())
                    .text((row.held() != null) ? row.held().vi() : null)
                    .text((row.held() != null) ? row.held().en() : null));
    }

}
