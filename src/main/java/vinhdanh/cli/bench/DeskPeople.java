package vinhdanh.cli.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Actors;
import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.AddSamplePeople.Sample;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;

/** The invented people of a campaign that is measured. */
final class DeskPeople {

    /** The province, where the standing body and the council are. */
    static final String PROVINCE = "89";

    private final ApplicationContext context;

    DeskPeople(ApplicationContext context) {
        this.context = context;
    }

    /** Somebody with a post since long; told apart by the login. */
    Actor add(String login, Role role, String unit) {
        this.context.getBean(AddSamplePeople.class)
            .add("an-giang", LocalDate.of(2020, 1, 1),
                    List.of(new Sample(login, "Người Mẫu " + login, role, SignsAs.SELF, unit)));
        UUID id = this.context.getBean(JdbcClient.class)
            .sql("select id from account where login = :login")
            .param("login", login)
            .query(UUID.class)
            .single();
        return this.context.getBean(Actors.class).find(new AccountId(id), true).orElseThrow();
    }

}
