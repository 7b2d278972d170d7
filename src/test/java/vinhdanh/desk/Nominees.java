package vinhdanh.desk;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Role;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Text;
import vinhdanh.site.Stage;

/** People whom units have proposed, as their letters would have brought them. */
final class Nominees {

    private final Stage stage;

    private int serial;

    private boolean paper;

    Nominees(Stage stage) {
        this.stage = stage;
    }

    /** At the district, sent by one of its communes. */
    UUID atDistrict(String commune, String district, String name) {
        return add(commune, name, LocalDate.of(1987, 3, 14), "submitted", 2, district, null);
    }

    /** At the standing body, sent by a district itself. */
    UUID atStandingBody(String district, String name) {
        return atStandingBody(district, name, LocalDate.of(1987, 3, 14));
    }

    UUID atStandingBody(String district, String name, LocalDate birth) {
        return add(district, name, birth, "submitted", 3, "snv", null);
    }

    UUID add(String unit, String name, LocalDate birth, String state, int level, String acting, @Nullable UUID writer) {
        this.serial++;
        UUID subject = UUID.randomUUID();
        this.stage.site()
            .database()
            .sql("""
                    insert into subject (id, kind, identity, name, match_key, birth_date)
                    values (:id, 'individual', :identity, :name, :key, :birth)
                    """)
            .param("id", subject)
            .param("identity", Digest.sha256(subject.toString().getBytes(StandardCharsets.UTF_8)).bytes())
            .param("name", name)
            .param("key", Text.fold(name))
            .param("birth", birth)
            .update();
        letter(unit);
        UUID id = UUID.randomUUID();
        this.stage.site()
            .database()
            .sql("""
                    insert into nomination (id, campaign_id, submission_id, unit_id, line_id, subject, subject_id,
                           award_form, preference, sheet, row_number, ticket, salutation, name, sort_key, search_key, post,
                           workplace, task, statutory_class, direct, woman, contents, achievement, votes_for, state, level,
                           acting_unit_id, arrived, due, written_by)
                    select :id, campaign.id, submission.id, :unit, line.id, 'individual', :subject, 'bang-khen-tinh',
                           :serial, 'Cá nhân', :serial + 1, :ticket, 'Bà', :name, :key, :key, 'Chuyên viên Phòng Nội vụ',
                           'Phòng Nội vụ', 'Thư ký Tiểu ban tuyên truyền, giúp việc Ủy ban bầu cử', 'direct', true, true,
                           '{1,5,7}', :achievement, 8, :state, :level, :acting, date '2021-05-26', date '2021-06-07', :writer
                      from campaign
                      join quota_line line on line.campaign_id = campaign.id and line.code = 'L1'
                      join submission on submission.campaign_id = campaign.id and submission.unit_id = :unit
                    """)
            .param("id", id)
            .param("unit", this.stage.unit(unit))
            .param("subject", subject)
            .param("serial", this.serial)
            .param("ticket", unit + "/" + this.serial)
            .param("name", name)
            .param("key", Text.fold(name))
            .param("achievement",
                    "Tham mưu kế hoạch tuyên truyền cho 13 xã, thị trấn; tổ chức 42 buổi tuyên truyền lưu động; rà soát danh sách cử tri với 98 khu vực bỏ phiếu, niêm yết đúng hạn.")
            .param("state", state)
            .param("level", level)
            .param("acting", this.stage.unit(acting))
            .param("writer", writer, Types.OTHER)
            .update();
        if (!this.paper) {
            report(id, unit);
        }
        return id;
    }

    /** The same, with a report that came on paper. */
    UUID onPaper(String district, String name) {
        this.paper = true;
        UUID nominee = atStandingBody(district, name);
        this.paper = false;
        return nominee;
    }

    /** The achievement report, as a file of the draft that the nomination was. */
    private void report(UUID nomination, String unit) {
        this.stage.as(Role.CLERK, unit);
        UUID draft = UUID.randomUUID();
        this.stage.site()
            .database()
            .sql("""
                    insert into draft (id, campaign_id, unit_id, sheet, position, cells, written_by, written_at)
                    select :draft, campaign.id, :unit, 'individuals', :serial, '{}', account.id,
                           timestamptz '2021-05-25 02:00Z'
                      from campaign, account where login = :login
                    """)
            .param("draft", draft)
            .param("unit", this.stage.unit(unit))
            .param("serial", this.serial)
            .param("login", Stage.login(Role.CLERK, unit, ""))
            .update();
        this.stage.site()
            .database()
            .sql("""
                    insert into evidence (id, draft_id, kind, name, media_type, sha256, size, added_by, added_at)
                    select :file, id, 'report', 'bao-cao-thanh-tich.pdf', 'application/pdf', :hash, 52000, written_by,
                           written_at
                      from draft where id = :draft
                    """)
            .param("draft", draft)
            .param("file", UUID.randomUUID())
            .param("hash", Digest.sha256(nomination.toString().getBytes(StandardCharsets.UTF_8)).bytes())
            .update();
        this.stage.site()
            .database()
            .sql("update draft set nomination_id = :nomination where id = :draft")
            .param("draft", draft)
            .param("nomination", nomination)
            .update();
    }

    private void letter(String unit) {
        this.stage.site()
            .database()
            .sql("""
                    insert into submission (id, campaign_id, unit_id, file_name, file_sha256, number, day, minutes_number,
                           meeting_day, members, present, rows_read, rows_refused, received_at)
                    select :id, campaign.id, :unit, 'danh-sach.xlsx', :hash, '12/TTr-UBND', date '2021-05-26',
                           '3/BB-HĐTĐKT', date '2021-05-25', 9, 8, 1, 0, timestamptz '2021-05-26 02:00Z'
                      from campaign
                    on conflict do nothing
                    """)
            .param("id", UUID.randomUUID())
            .param("unit", this.stage.unit(unit))
            .param("hash", Digest.sha256(unit.getBytes(StandardCharsets.UTF_8)).bytes())
            .update();
    }

    /** State and version, as they are stored. */
    String state(UUID id) {
        return this.stage.site()
            .database()
            .sql("select state from nomination where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
    }

    int version(UUID id) {
        return this.stage.site()
            .database()
            .sql("select version from nomination where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single();
    }

}
