package vinhdanh.review;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.Actor;
import vinhdanh.site.Stage;

/** A council of a chair and thirteen members, with a secretary, and an empty list. */
abstract class SeatedCouncil {

    static Councils councils;

    static List<Actor> voters;

    static JdbcClient sql;

    @BeforeAll
    static void start() {
        councils = new Councils(Stage.open());
        sql = councils.stage().site().database();
        councils.secretary();
        voters = councils.voters(14);
    }

    @AfterAll
    static void end() {
        councils.stage().close();
    }

    @BeforeEach
    void emptyList() {
        councils.clearList();
    }

}
