package vinhdanh.desk;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Looks;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the pages of administration with a browser, as people and as axe do. */
@Tag("browser")
class AdminPagesTests {

    @Test
    void everyPageIsAccessibleAndFits() {
        try (Stage stage = Stage.open(); Looks looks = new Looks(stage.site())) {
            Visitor admin = stage.as(Role.ADMINISTRATOR, "snv");
            stage.as(Role.CLERK, "snv");
            stage.as(Role.AUTHORITY, "89");
            admin.get("/desk/admin/campaigns");
            String draft = admin.post("/desk/admin/campaigns/copy", "model", "an-giang-2021")
                .headers()
                .firstValue("Location")
                .orElseThrow();
            String authority = stage.site()
                .database()
                .sql("select id::text from account where login = :login")
                .param("login", Stage.login(Role.AUTHORITY, "89", ""))
                .query(String.class)
                .single();
            looks.at("account", admin, "/desk/account")
                .at("admin", admin, "/desk/admin")
                .at("admin-accounts", admin, "/desk/admin/accounts")
                .at("admin-invite", admin, "/desk/admin/accounts/new")
                .at("admin-account", admin, "/desk/admin/accounts/" + authority)
                .at("admin-units", admin, "/desk/admin/units?q=so")
                .at("admin-unit", admin, "/desk/admin/units/" + stage.unit("snv"))
                .at("admin-unit-new", admin, "/desk/admin/units/new")
                .at("admin-unit-import", admin, "/desk/admin/units/import")
                .at("admin-campaigns", admin, "/desk/admin/campaigns")
                .at("admin-plan", admin, draft)
                .at("admin-law", admin, "/desk/admin/law?day=2021-06-01&place=an-giang")
                .at("admin-health", admin, "/desk/admin/health")
                .at("admin-health-en", admin, "/en/desk/admin/health")
                .at("admin-accounts-en", admin, "/en/desk/admin/accounts");
            assertThat(looks.faults()).isEmpty();
        }
    }

}
