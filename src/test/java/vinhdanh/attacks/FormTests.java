package vinhdanh.attacks;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.desk.UnitPlay;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A form changes what it shows, whatever else is sent with it. */
@Tag("database")
class FormTests {

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aRowStaysItsUnitsWhateverTheFormAdds() {
        UnitPlay unit = new UnitPlay(stage, "886");
        String draft = unit.begin();
        String id = UnitPlay.idIn(draft).toString();
        String fixed = "select (to_jsonb(draft) - 'cells' - 'version' - 'written_at')::text from draft where id = '"
                + id + "'";
        List<?> before = unit.sql(fixed);
        String other = stage.unit("889").toString();
        unit.clerk().get(draft);
        UnitPlay.done(unit.clerk()
            .post(draft,
                    with(UnitPlay.person("1", "Trần Thị Biểu Mẫu", "7"), "status", "decided", "state", "chosen",
                            "unit_id", other, "unitId", other, "unit", "889", "line_id", other, "quotaLineId", other,
                            "level", "5", "nomination_id", other, "position", "1", "campaign_id", other, "id", other,
                            "written_by", other, "HELD", "x")));
        assertThat(unit.sql(fixed)).isEqualTo(before);
        String cells = String.valueOf(unit.sql("select cells::text from draft where id = '" + id + "'").getFirst());
        assertThat(cells).contains("Trần Thị Biểu Mẫu").doesNotContain("decided", other, "HELD", "chosen");
    }

    @Test
    void anInvitationGivesNoPostNoPasswordAndNoDemo() {
        Visitor keeper = stage.as(Role.ADMINISTRATOR, "snv");
        keeper.get("/desk/admin/accounts/new");
        assertThat(keeper
            .post("/desk/admin/accounts", "login", "moi.them", "name", "Lê Văn Thêm", "email", "them@coquan.example",
                    "posts", "administrator", "isAdministrator", "true", "sample", "true", "password_hash", "x",
                    "passwordHash", "x", "totp_confirmed_at", "2021-01-01", "accepted", "true")
            .statusCode()).isLessThan(400);
        assertThat(stage.site().database().sql("""
                select account.sample || ' ' || (password_hash is null) || ' ' || (totp_confirmed_at is null) || ' '
                       || count(post.id)
                  from account left join post on post.account_id = account.id
                 where login = 'moi.them' group by account.id
                """).query(String.class).list()).containsExactly("false true true 0");
    }

}
