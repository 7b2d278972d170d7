package vinhdanh.nomination.intake;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.copy.BulkCopy;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.form.SubmissionHeader;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.report.ImportReport.Rows;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/** What units have sent, with what was wrong in it. */
@Repository
class Submissions {

    private final JdbcClient sql;

    private final BulkCopy copy;

    Submissions(JdbcClient sql, BulkCopy copy) {
        this.sql = sql;
        this.copy = copy;
    }

    /** Imports run one after another: each must see whom the others have proposed. */
    void waitForOthers() {
        this.sql.sql("select pg_advisory_xact_lock(hashtext('vinhdanh.import'))").query((row, n) -> n).list();
    }

    Optional<UUID> find(CampaignId campaign, Digest file) {
        return this.sql.sql("select id from submission where campaign_id = :campaign and file_sha256 = :file")
            .param("campaign", campaign.value())
            .param("file", file.bytes())
            .query(UUID.class)
            .optional();
    }

    /** The name of the file that the unit has sent. */
    Optional<String> findFileOf(CampaignId campaign, UnitId unit) {
        return this.sql.sql("select file_name from submission where campaign_id = :campaign and unit_id = :unit")
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .query(String.class)
            .optional();
    }

    /** Stores a submission before its rows, which aren't counted yet. */
    void begin(UUID id, CampaignId campaign, IncomingFile file, Instant received) {
        SubmissionHeader header = file.header();
        this.sql.sql("""
                insert into submission (id, campaign_id, unit_id, file_name, file_sha256, number, day, minutes_number,
                                        meeting_day, members, present, signer, signer_post, rows_read, rows_refused,
                                        received_at)
                values (:id, :campaign, :unit, :name, :digest, :number, :day, :minutes, :meeting, :members, :present,
                        :signer, :signerPost, 0, 0, :received)
                """)
            .param("id", id)
            .param("campaign", campaign.value())
            .param("unit", header.unit().id().value())
            .param("name", file.name())
            .param("digest", file.digest().bytes())
            .param("number", header.number())
            .param("day", header.day())
            .param("minutes", header.minutes())
            .param("meeting", header.meetingDay())
            .param("members", header.members())
            .param("present", header.present())
            .param("signer", header.signer())
            .param("signerPost", header.signerPost())
            .param("received", received.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Stores how many rows there were. */
    void end(UUID id, int read, int refused) {
        this.sql.sql("update submission set rows_read = :read, rows_refused = :refused where id = :id")
            .param("id", id)
            .param("read", read)
            .param("refused", refused)
            .update();
    }

    void addFaults(UUID submission, List<Fault> faults) {
        int[] position = { 0 };
        this.copy.into("""
                submission_fault (submission_id, position, code, effect, sheet, cell, row_number, line_code, subject,
                                  vi, en, cure_vi, cure_en, name, of_others)""", faults,
                (text, fault) -> text.id(submission)
                    .number(++position[0])
                    .text(fault.code().name())
                    .text(fault.effect().code())
                    .text(fault.sheet())
                    .text(fault.cell())
                    .number(fault.row())
                    .text(fault.line())
                    .text((fault.subject() != null) ? fault.subject().code() : null)
                    .text(fault.sentence().vi())
                    .text(fault.sentence().en())
                    .text(fault.cure().vi())
                    .text(fault.cure().en())
                    .text(fault.name())
                    .flag(fault.ofOthers()));
    }

    /** What became of a file, read from what was stored: the same on every send. */
    FileResult get(UUID submission, List<Path> sources) {
        List<Fault> faults = this.sql.sql("""
                select file_name, code, sheet, cell, row_number, line_code, subject, vi, en, cure_vi, cure_en, of_others
                  from submission_fault join submission on submission.id = submission_id
                 where submission_id = :submission
                 order by position
                """).param("submission", submission).query((row, n) -> fault(row)).list();
        return this.sql.sql("""
                select submission.file_name, unit.name as unit, submission.number, submission.day, rows_read,
                       rows_refused,
                       (select count(distinct (sheet, row_number)) from submission_fault
                         where submission_id = submission.id and effect = 'row-held')::int as held,
                       (select count(distinct (sheet, row_number)) from submission_fault
                         where submission_id = submission.id and effect = 'warning')::int as warnings
                  from submission join unit on unit.id = unit_id
                 where submission.id = :submission
                """).param("submission", submission).query((row, n) -> result(row, sources, faults)).single();
    }

    /**
     * Accepted and held rows of some submissions by line and subject. Not of the whole
     * campaign: a unit that sends would then count what all others have sent.
     */
    List<Taken> countRows(Collection<UUID> submissions) {
        return this.sql.sql("""
                select quota_line.code, subject, count(*) filter (where held_vi is null)::int as eligible,
                       count(*) filter (where held_vi is not null)::int as held
                  from nomination join quota_line on quota_line.id = line_id
                 where submission_id = any(:submissions)
                 group by quota_line.code, subject
                """)
            .param("submissions", submissions.toArray(UUID[]::new))
            .query((row, n) -> new Taken(row.getString("code"), subject(row.getString("subject")),
                    row.getInt("eligible"), row.getInt("held")))
            .list();
    }

    private static FileResult result(ResultSet row, List<Path> sources, List<Fault> faults) throws SQLException {
        int read = row.getInt("rows_read");
        int refused = row.getInt("rows_refused");
        int held = row.getInt("held");
        return new FileResult(row.getString("file_name"), sources, false, row.getString("unit"),
                row.getString("number"), row.getObject("day", LocalDate.class),
                new Rows(read, read - refused - held, held, refused, row.getInt("warnings")), faults);
    }

    private static Fault fault(ResultSet row) throws SQLException {
        return new Fault(FaultCode.valueOf(row.getString("code")), row.getString("file_name"), row.getString("sheet"),
                row.getString("cell"), row.getInt("row_number"), row.getString("line_code"),
                subject(row.getString("subject")), new Bilingual(row.getString("vi"), row.getString("en")),
                new Bilingual(row.getString("cure_vi"), row.getString("cure_en")), null, row.getBoolean("of_others"));
    }

    private static @Nullable SubjectKind subject(@Nullable String code) {
        for (SubjectKind kind : SubjectKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return null;
    }

    /** What was taken on a line for a subject. */
    record Taken(String line, @Nullable SubjectKind subject, int eligible, int held) {
    }

}
