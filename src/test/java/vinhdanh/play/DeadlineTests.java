package vinhdanh.play;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Actors;
import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.AddSamplePeople.Sample;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.PlanFile;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.nomination.draft.RecordPeerReview;
import vinhdanh.nomination.draft.WriteDraft;
import vinhdanh.people.Unit;
import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** The last minute before the deadline: 500 units send at once, over HTTP. */
@Tag("database")
class DeadlineTests {

    /** Those of the rush, and the one whose head presses twenty times. */
    private static final int UNITS = 501;

    /** As many requests on their way at the same time. */
    private static final int TOGETHER = 64;

    private static final String LINE = "Cấp tỉnh (sở, ban, ngành, đoàn thể và phòng, ban chuyên môn trực tiếp tham gia)";

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    @TempDir
    static Path folder;

    private static Site site;

    private static LoadedCampaign campaign;

    private static Map<String, AccountId> heads;

    @BeforeAll
    static void aCampaignOf500Units() throws Exception {
        site = Site.start();
        site.clock().set(Instant.parse("2021-06-15T09:59:00Z"));
        StringBuilder units = new StringBuilder(Files.readString(Path.of("units/an-giang-2021.csv")));
        IntStream.range(0, UNITS)
            .forEach(n -> units
                .append("mau-%03d,Cơ quan Mẫu số %d,,department,province,89,2016-06-01,,,,,,,\n".formatted(n, n + 1)));
        Files.writeString(folder.resolve("units.csv"), units);
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(Path.of("plans/an-giang-2021.yaml"))
            .replace("../units/an-giang-2021.csv", "units.csv"));
        LoadPlan.Outcome loaded = site.bean(LoadPlan.class)
            .load((PlanFile.Reading.Read) PlanFile.read(plan, LawBook.shipped()));
        campaign = ((LoadPlan.Outcome.Loaded) loaded).campaign();
        heads = site.bean(AddSamplePeople.class)
            .add("an-giang", DAY, IntStream.range(0, UNITS)
                .mapToObj(n -> new Sample("head-" + code(n), "Thủ Trưởng Mẫu " + n, Role.HEAD, SignsAs.SELF, code(n)))
                .toList());
        for (int n = 0; n < UNITS; n++) {
            write(code(n), n);
        }
    }

    @AfterAll
    static void end() {
        site.close();
    }

    private static String code(int n) {
        return "mau-%03d".formatted(n);
    }

    private static String list(int n) {
        return "/desk/units/" + code(n) + "/campaigns/an-giang-2021";
    }

    /** A unit's list of two and its letter, ready to go. */
    private static void write(String code, int n) {
        Unit unit = campaign.plan().units().find(code, DAY).orElseThrow();
        Actor head = site.bean(Actors.class)
            .find(Objects.requireNonNull(heads.get("head-" + code)), true)
            .orElseThrow();
        for (String who : List.of("Một", "Hai")) {
            site.bean(WriteDraft.class)
                .begin(campaign.id(), unit.id(), "individuals",
                        Map.ofEntries(Map.entry("FULL_NAME", "Nguyễn Thị Mẫu " + who + " " + name(n)),
                                Map.entry("BIRTH", "02/03/1980"), Map.entry("SEX", "Nữ"),
                                Map.entry("POST", "Chuyên viên"), Map.entry("WORKPLACE", unit.name()),
                                Map.entry("STATUTORY_CLASS", "Người trực tiếp công tác, lao động, học tập, chiến đấu"),
                                Map.entry("CONTENTS", "1"),
                                Map.entry("ACHIEVEMENT", "Tuyên truyền bầu cử đúng tiến độ."),
                                Map.entry("AWARD_FORM", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"),
                                Map.entry("LINE", LINE), Map.entry("VOTES", "9")),
                        head);
        }
        assertThat(site.bean(RecordPeerReview.class)
            .save(campaign.id(), unit.id(), new PeerReview("1/BB", DAY.minusDays(1), "", 9, 9, "", "", n + "/TTr-MẪU",
                    DAY, "Người Mẫu", "Thủ trưởng", 0), head))
            .isEmpty();
    }

    /** A number in letters, so that no two people are called the same. */
    private static String name(int n) {
        String letters = "";
        for (int rest = n + 1; rest > 0; rest /= 10) {
            letters = List.of("Không", "Nhất", "Nhì", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín").get(rest % 10)
                    + " " + letters;
        }
        return letters.strip();
    }

    private static <T> List<T> all(List<Callable<T>> presses, int together) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(together)) {
            for (Future<T> answer : pool.invokeAll(presses)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void fiveHundredUnitsInTheLastMinuteLoseNothing() throws Exception {
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int n = 1; n < UNITS; n++) {
            Rush head = new Rush(site, list(n)).ready("head-" + code(n));
            presses.add(() -> head.presses().statusCode());
        }
        long began = System.nanoTime();
        List<Integer> answers = all(presses, TOGETHER);
        System.out.printf("%d units sent their lists in %.1f s%n", presses.size(), (System.nanoTime() - began) / 1e9);
        assertThat(answers).hasSize(UNITS - 1).containsOnly(303);
        assertThat(count(
                "select count(*) from submission where unit_id in (select id from unit where code like 'mau-%' and code <> 'mau-000')"))
            .isEqualTo(UNITS - 1);
        assertThat(count(
                "select count(*) from nomination where state = 'submitted' and unit_id in (select id from unit where code like 'mau-%' and code <> 'mau-000')"))
            .isEqualTo(2 * (UNITS - 1));
        assertThat(count("select count(*) from draft where nomination_id is null")).isLessThanOrEqualTo(2);
        assertThat(count("select count(*) from ledger_row where act = 'FILE_IMPORTED'"))
            .isGreaterThanOrEqualTo(UNITS - 1);
        assertThat(count(
                "select count(*) from (select unit_id from submission group by unit_id having count(*) > 1) twice"))
            .isZero();
    }

    @Test
    void twentyPressesOfOneHeadSendTheListOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(20);
        List<Callable<HttpResponse<String>>> presses = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            Rush head = new Rush(site, list(0)).ready("head-" + code(0));
            presses.add(() -> {
                together.await();
                return head.presses();
            });
        }
        List<HttpResponse<String>> answers = all(presses, 20);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 303).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 303)
            .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(409))
            .allSatisfy(answer -> assertThat(answer.body()).contains("Danh sách đã được trình rồi"));
        String unit = " unit_id = (select id from unit where code = 'mau-000')";
        assertThat(count("select count(*) from submission where" + unit)).isEqualTo(1);
        assertThat(count("select count(*) from nomination where" + unit)).isEqualTo(2);
        assertThat(count(
                "select count(*) from nomination_event where act = 'submit' and nomination_id in (select id from nomination where"
                        + unit + ")"))
            .isEqualTo(2);
    }

    private static int count(String sql) {
        return site.database().sql(sql).query(Integer.class).single();
    }

}
