package vinhdanh.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.nomination.life.State;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one person sees in a workbook stands in search, queue and dossier too, the same.
 */
@Tag("database")
class SameSightTests {

    private static final Pattern CHIP = Pattern.compile("class=\"chip [^\"]*\">([^<]*)<");

    private static Stage stage;

    private static Map<UUID, String> all;

    /** Somebody of the stage. */
    private record Person(Role role, String unit) {

        Visitor visitor() {
            return stage.as(this.role, this.unit);
        }

        boolean readsDossiers() {
            return this.role != Role.ADMINISTRATOR;
        }

    }

    @BeforeAll
    static void start() {
        stage = Stage.open();
        all = new LinkedHashMap<>();
        Nominees nominees = new Nominees(stage);
        add(nominees, "Cánh Cửa Một", "883", "draft", 1, "883", null);
        add(nominees, "Cánh Cửa Hai", "30283", "submitted", 2, "883", null);
        add(nominees, "Cánh Cửa Kia", "30283", "endorsed", 3, "snv", "883");
        add(nominees, "Cánh Cửa Bốn", "886", "submitted", 3, "snv", null);
        add(nominees, "Cánh Cửa Năm", "886", "held", 3, "snv", null);
        add(nominees, "Cánh Cửa Sáu", "886", "proposed", 4, "89", null);
        add(nominees, "Cánh Cửa Bảy", "886", "chosen", 5, "89", null);
        add(nominees, "Cánh Cửa Tám", "889", "not-chosen", 5, "89", null);
        add(nominees, "Cánh Cửa Chín", "889", "decided", 5, "89", null);
        add(nominees, "Cánh Cửa Mười", "889", "refused", 3, "snv", null);
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    private static void add(Nominees nominees, String name, String unit, String state, int level, String acting,
            @Nullable String passedBy) {
        LocalDate birth = LocalDate.of(1960 + all.size(), 1 + all.size(), 3);
        UUID id = nominees.add(unit, name, birth, state, level, acting, null);
        stage.site()
            .database()
            .sql("""
                    with moved as (update nomination set version = version + 1 where id = :id returning id, version, state)
                    insert into nomination_event (nomination_id, version, act, from_state, to_state, by_unit, at)
                    select id, version, 'submit', 'draft', state, :by, timestamptz '2021-05-26 02:00Z' from moved
                    """)
            .param("id", id)
            .param("by", passedBy == null ? null : stage.unit(passedBy), java.sql.Types.OTHER)
            .update();
        all.put(id, name);
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Stream.of("30283", "883", "886", "snv", "89").forEach(unit -> people.add(new Person(role, unit)));
        }
        return people;
    }

    private static Map<UUID, String> exported(Person person) throws IOException {
        byte[] file = person.visitor().download("/desk/nominations.xlsx?view=all&q=canh+cua").body();
        Map<UUID, String> exported = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> all.forEach((id, name) -> {
                if (row.getCellAsString(1).filter(name::equals).isPresent()) {
                    exported.put(id, row.getCellAsString(8).orElse(""));
                }
            }));
        }
        return exported;
    }

    @Test
    void everyDoorTellsTheSameOfWhatTheSelectionDid() throws IOException {
        for (Person person : people()) {
            if (!person.readsDossiers()) {
                continue;
            }
            Map<UUID, String> exported = exported(person);
            for (var entry : exported.entrySet()) {
                String name = all.getOrDefault(entry.getKey(), "");
                String q = "q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
                Visitor visitor = person.visitor();
                assertThat(state(visitor.get("/desk/search?" + q).body())).as("search of %s", person)
                    .isEqualTo(entry.getValue());
                assertThat(state(visitor.get("/desk/nominations?view=all&" + q).body())).as("queue of %s", person)
                    .isEqualTo(entry.getValue());
                assertThat(state(visitor.get("/desk/nominations/" + entry.getKey()).body())).as("dossier of %s", person)
                    .isEqualTo(entry.getValue());
            }
        }
        assertThat(exported(new Person(Role.CLERK, "886")).values()).doesNotContain(State.CHOSEN.title().vi())
            .contains(State.PROPOSED.title().vi());
        assertThat(exported(new Person(Role.STANDING_HEAD, "snv")).values()).contains(State.CHOSEN.title().vi(),
                State.NOT_CHOSEN.title().vi());
    }

    /** The first state that a page marks. */
    private static String state(String page) {
        Matcher chips = CHIP.matcher(page);
        while (chips.find()) {
            String text = chips.group(1);
            if (Stream.of(State.values()).anyMatch(state -> state.title().vi().equals(text))) {
                return text;
            }
        }
        return "";
    }

}
