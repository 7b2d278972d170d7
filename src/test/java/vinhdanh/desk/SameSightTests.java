package vinhdanh.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.nomination.life.State;
import vinhdanh.shared.FileStore;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One person sees the same nominations, in the same state, through every door. */
@Tag("database")
class SameSightTests {

    private static final Pattern ID = Pattern.compile("/desk/nominations/([0-9a-f-]{36})");

    private static final Pattern CHIP = Pattern.compile("class=\"chip [^\"]*\">([^<]*)<");

    private static Stage stage;

    private static Map<UUID, Nominee> all;

    /** Whom it names, who proposed it, and the file that backs it. */
    private record Nominee(String name, String unit, UUID file) {
    }

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
        stage.site().database().sql("""
                with moved as (update nomination set version = version + 1 where id = :id returning id, version, state)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, by_unit, at)
                select id, version, 'submit', 'draft', state, :by, timestamptz '2021-05-26 02:00Z' from moved
                """).param("id", id).param("by", passedBy == null ? null : stage.unit(passedBy), Types.OTHER).update();
        UUID file = stage.site().database().sql("""
                select evidence.id from evidence join draft on draft.id = draft_id where nomination_id = :id
                """).param("id", id).query(UUID.class).single();
        keep(id.toString());
        all.put(id, new Nominee(name, unit, file));
    }

    /** What the report of a nominee holds, where files are kept. */
    private static void keep(String content) {
        try {
            Path file = Files.writeString(Files.createTempFile("bao-cao", null), content);
            stage.site().bean(FileStore.class).keep(file);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Stream.of("30283", "883", "886", "snv", "89").forEach(unit -> people.add(new Person(role, unit)));
        }
        return people;
    }

    private static Set<UUID> found(String page) {
        Set<UUID> found = new LinkedHashSet<>();
        Matcher matcher = ID.matcher(page);
        while (matcher.find()) {
            found.add(UUID.fromString(matcher.group(1)));
        }
        return found;
    }

    private static Set<UUID> opened(Person person, boolean file) {
        Set<UUID> opened = new LinkedHashSet<>();
        all.forEach((id, nominee) -> {
            int status = status(person.visitor(),
                    file ? "/desk/evidence/" + nominee.file() : "/desk/nominations/" + id);
            assertThat(status).isIn(200, 403, 404);
            if (status == 200) {
                opened.add(id);
            }
        });
        return opened;
    }

    private static int status(Visitor visitor, String path) {
        return visitor.download(path).statusCode();
    }

    private static Map<UUID, String> exported(Person person) throws IOException {
        byte[] file = person.visitor().download("/desk/nominations.xlsx?view=all&q=canh+cua").body();
        Map<UUID, String> exported = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> all.forEach((id, nominee) -> {
                if (row.getCellAsString(1).filter(nominee.name()::equals).isPresent()) {
                    exported.put(id, row.getCellAsString(8).orElse(""));
                }
            }));
        }
        return exported;
    }

    @Test
    void everyDoorShowsTheSameToTheSamePerson() throws IOException {
        Set<UUID> hidden = new LinkedHashSet<>();
        Set<UUID> seen = new LinkedHashSet<>();
        for (Person person : people()) {
            Set<UUID> searched = found(person.visitor().get("/desk/search?q=canh+cua").body());
            assertThat(opened(person, false)).as("dossiers of %s", person).isEqualTo(searched);
            assertThat(opened(person, true)).as("files of %s", person).isEqualTo(searched);
            assertThat(found(person.visitor().get("/desk/history?kind=nomination&thing=canh+cua").body()))
                .as("history of %s", person)
                .isEqualTo(searched);
            if (person.readsDossiers()) {
                assertThat(found(person.visitor().get("/desk/nominations?view=all&q=canh+cua").body()))
                    .as("queue of %s", person)
                    .isEqualTo(searched);
                assertThat(exported(person).keySet()).as("workbook of %s", person).isEqualTo(searched);
            }
            ofItsUnit(person, searched);
            seen.addAll(searched);
            all.keySet().stream().filter(id -> !searched.contains(id)).forEach(hidden::add);
        }
        assertThat(seen).as("each is seen by somebody").isEqualTo(all.keySet());
        assertThat(hidden).as("each is hidden from somebody").isEqualTo(all.keySet());
    }

    private static void ofItsUnit(Person person, Set<UUID> searched) {
        boolean writes = person.role() == Role.CLERK || person.role() == Role.HEAD;
        String page = person.visitor().get("/desk/units/" + person.unit() + "/campaigns/an-giang-2021").body();
        all.forEach((id, nominee) -> {
            boolean own = writes && nominee.unit().equals(person.unit());
            assertThat(page.contains(nominee.name())).as("%s on the list of %s", nominee.name(), person).isEqualTo(own);
            assertThat(!own || searched.contains(id)).isTrue();
        });
    }

    @Test
    void everyDoorTellsTheSameOfWhatTheSelectionDid() throws IOException {
        for (Person person : people()) {
            if (!person.readsDossiers()) {
                continue;
            }
            Map<UUID, String> exported = exported(person);
            for (var entry : exported.entrySet()) {
                String name = all.getOrDefault(entry.getKey(), new Nominee("", "", entry.getKey())).name();
                String q = "q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
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
