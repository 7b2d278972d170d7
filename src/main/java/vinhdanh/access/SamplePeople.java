package vinhdanh.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** The invented people of the demo with their posts; nobody outside the demo. */
@Repository
public class SamplePeople {

    private final JdbcClient sql;

    private final boolean demo;

    SamplePeople(JdbcClient sql, @Value("${vinhdanh.demo:false}") boolean demo) {
        this.sql = sql;
        this.demo = demo;
    }

    /** One for each role: those whose log-in name is one word. */
    public List<AccessView.Sample> leading(Language language) {
        return list(language).stream().filter(sample -> !sample.login().contains("-")).toList();
    }

    /**
     * All of them, by role and unit; somebody with several posts once, by the weightiest.
     */
    List<AccessView.Sample> list(Language language) {
        if (!this.demo) {
            return List.of();
        }
        Map<String, String> keys = new HashMap<>();
        Map<String, AccessView.Sample> people = new TreeMap<>();
        this.sql.sql("""
                select login, account.name, role, signs_as, coalesce(unit.name, '') as unit
                  from account
                  join post on account_id = account.id
                  left join unit on unit.id = unit_id
                 where sample and closed_at is null and ended_at is null
                 order by role in ('clerk', 'head'), login, role, unit
                """).query(row -> {
            Role role = Role.ofCode(row.getString("role"));
            String unit = row.getString("unit");
            String login = row.getString("login");
            String mark = SignsAs.ofCode(row.getString("signs_as")).mark();
            String posts = role.title().in(language) + (mark.isEmpty() ? "" : " (" + mark + ")")
                    + (unit.isEmpty() ? "" : " · " + unit);
            String key = keys.computeIfAbsent(login, one -> role.ordinal() + unit + mark + login);
            AccessView.Sample known = people.get(key);
            people.put(key,
                    known == null ? new AccessView.Sample(login, row.getString("name"), posts, work(role).in(language))
                            : new AccessView.Sample(login, known.name(), known.posts() + "; " + posts, known.work()));
        });
        return List.copyOf(people.values());
    }

    /** What there is to try with a role. */
    private static Bilingual work(Role role) {
        return switch (role) {
            case CLERK -> new Bilingual("Soạn danh sách, nhập hồ sơ, sửa hồ sơ bị trả lại.",
                    "Write the list, fill in dossiers, mend what came back.");
            case HEAD -> new Bilingual("Họp bình xét, trình danh sách; ở cấp huyện: đồng ý hoặc trả lại.",
                    "Hold the meeting and send the list; in a district: endorse or return.");
            case APPRAISER -> new Bilingual("Thẩm định hồ sơ đang chờ, trả lại để bổ sung.",
                    "Check the dossiers that wait, return them for correction.");
            case STANDING_HEAD -> new Bilingual("Tạm dừng, đưa vào danh sách trình, phân bổ chỉ tiêu, công khai.",
                    "Hold, propose, allocate seats, publish the list.");
            case MEMBER -> new Bilingual("Đọc tài liệu, nêu xung đột lợi ích, bỏ phiếu.",
                    "Read the papers, declare a conflict, vote.");
            case CHAIR ->
                new Bilingual("Mở và đóng bỏ phiếu, ký biên bản.", "Open and close the vote, sign the minutes.");
            case SECRETARY ->
                new Bilingual("Điểm danh, lập biên bản phiên họp.", "Take attendance, write the minutes.");
            case AUTHORITY ->
                new Bilingual("Xem dự thảo và ký quyết định khen thưởng.", "Read the draft and sign the decision.");
            case INSPECTOR -> new Bilingual("Xem mọi hồ sơ và lịch sử xử lý, không sửa.",
                    "See every dossier and its history, change nothing.");
            case ADMINISTRATOR ->
                new Bilingual("Quản lý tài khoản, chức trách, đơn vị.", "Keep accounts, posts and units.");
        };
    }

}
