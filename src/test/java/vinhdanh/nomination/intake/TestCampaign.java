package vinhdanh.nomination.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.campaign.PlanFile;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.ledger.LedgerSettings;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitId;
import vinhdanh.people.Units;
import vinhdanh.shared.Bilingual;

/**
 * A small campaign: districts An Phú, Châu Phú and Tri Tôn on line H (split, 4 + 4 seats
 * of which An Phú and Châu Phú have 2 + 2 each), the department on line T (unsplit).
 */
public final class TestCampaign implements AutoCloseable {

    public static final LawBook LAW = LawBook.shipped();

    private final AnnotationConfigApplicationContext context;

    final LoadedCampaign campaign;

    private TestCampaign(AnnotationConfigApplicationContext context, LoadedCampaign campaign) {
        this.context = context;
        this.campaign = campaign;
    }

    public static TestCampaign in(DataSource database, String code) {
        return of(database, new PlanFile.Reading.Read(plan(code), code.getBytes(StandardCharsets.UTF_8), new byte[0]));
    }

    /** The same, where every district may propose thousands on line L. */
    public static TestCampaign large(DataSource database, String code) {
        return of(database, new PlanFile.Reading.Read(plan(code, List.of(district(), department(), manySeats())),
                code.getBytes(StandardCharsets.UTF_8), new byte[0]));
    }

    /** The campaign of a plan that was read from its file. */
    public static TestCampaign of(DataSource database, PlanFile.Reading.Read plan) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database, bean -> bean.setDestroyMethodName(""));
        context.register(Beans.class);
        context.refresh();
        LoadPlan.Outcome outcome = context.getBean(LoadPlan.class).load(plan);
        return new TestCampaign(context, ((LoadPlan.Outcome.Loaded) outcome).campaign());
    }

    public ImportWorkbooks.Outcome take(Path... files) {
        return take(false, files);
    }

    public ImportWorkbooks.Outcome take(boolean skipRefused, Path... files) {
        return this.context.getBean(ImportWorkbooks.class)
            .importAll(this.campaign, LAW, List.of(files), skipRefused, ProgressListener.SILENT);
    }

    public JdbcClient sql() {
        return this.context.getBean(JdbcClient.class);
    }

    public CitizenNumberVault vault() {
        return this.context.getBean(CitizenNumberVault.class);
    }

    @Override
    public void close() {
        this.context.close();
    }

    public static Plan plan(String code) {
        return plan(code, List.of(district(), department()));
    }

    private static Plan plan(String code, List<QuotaLine> lines) {
        LocalDate issued = LocalDate.of(2021, 4, 6);
        List<Unit> units = List.of(unit("89", "Tỉnh An Giang", "province", "province", null),
                unit("886", "Huyện An Phú", "district", "district", null),
                unit("889", "Huyện Châu Phú", "district", "district", null),
                unit("891", "Huyện Tri Tôn", "district", "district", null),
                unit("sgddt", "Sở Giáo dục và Đào tạo", "department", "province", null),
                unit("30319", "Xã Khánh Bình", "commune", "commune", null),
                unit("cu", "Huyện Tịnh Biên", "district", "district", LocalDate.of(2021, 5, 1)));
        Plan.Threshold threshold = new Plan.Threshold(80, Plan.Threshold.Denominator.TOTAL);
        Bilingual words = new Bilingual("Phong trào", "Campaign");
        return new Plan(code, "174/KH-UBND", issued, "89", "an-giang-" + code, words, words, List.of(), List.of(),
                List.of(), IntStream.rangeClosed(1, 8).mapToObj(n -> new Plan.Content(n, words)).toList(), lines,
                totals(lines), List.of(), new Plan.ProposalRules(LocalDate.of(2021, 6, 30), 3, 2, threshold),
                new Plan.SelectionRules(Plan.SelectionRules.Merit.VOTES, List.of(), "seed"),
                new Plan.DecisionTerms(LocalDate.of(2021, 7, 20), "1/QĐ", "Mẫu", words, null, "CHỦ TỊCH", "An Giang",
                        "2/TTr", LocalDate.of(2021, 7, 10), "89", words),
                new Units(units));
    }

    private static QuotaLine district() {
        List<QuotaLine.Allocation> shares = new ArrayList<>();
        for (String unit : List.of("886", "889")) {
            shares.add(new QuotaLine.Allocation(SubjectKind.COLLECTIVE, unit, 2));
            shares.add(new QuotaLine.Allocation(SubjectKind.INDIVIDUAL, unit, 2));
        }
        return new QuotaLine("H", new Bilingual("Cấp huyện", "District level"), "bang-khen-tinh",
                Map.of(SubjectKind.COLLECTIVE, 4, SubjectKind.INDIVIDUAL, 4),
                new QuotaLine.Proposers(List.of(), List.of("district"), List.of()), Optional.empty(), Map.of(),
                List.of(), shares);
    }

    private static QuotaLine department() {
        return new QuotaLine("T", new Bilingual("Cấp tỉnh", "Provincial level"), "bang-khen-tinh",
                Map.of(SubjectKind.COLLECTIVE, 3, SubjectKind.INDIVIDUAL, 4, SubjectKind.HOUSEHOLD, 1),
                new QuotaLine.Proposers(List.of(), List.of("department"), List.of("886")), Optional.empty(), Map.of(),
                List.of(), List.of());
    }

    private static QuotaLine manySeats() {
        return new QuotaLine("L", new Bilingual("Tuyến rộng", "A wide line"), "bang-khen-tinh",
                Map.of(SubjectKind.COLLECTIVE, 9_000, SubjectKind.INDIVIDUAL, 9_000),
                new QuotaLine.Proposers(List.of(), List.of("district"), List.of()), Optional.empty(), Map.of(),
                List.of(), List.of());
    }

    private static Map<SubjectKind, Integer> totals(List<QuotaLine> lines) {
        Map<SubjectKind, Integer> totals = new EnumMap<>(SubjectKind.class);
        lines.forEach(line -> line.seats().forEach((subject, seats) -> totals.merge(subject, seats, Integer::sum)));
        return totals;
    }

    private static Unit unit(String code, String name, String type, String tier, @Nullable LocalDate to) {
        return new Unit(UnitId.random(), code, name, name, type, tier, code.equals("89") ? null : "89",
                LocalDate.of(2000, 1, 1), to, false, List.of(), List.of(), Map.of());
    }

    /**
     * What the application wires, on the test's database. It bears no annotation that the
     * application looks for, or tests that start it whole would find it.
     */
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(lazyInit = true,
            basePackages = { "vinhdanh.campaign", "vinhdanh.people", "vinhdanh.ledger", "vinhdanh.nomination" },
            excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Configuration.class))
    static class Beans {

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2021-06-20T02:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        LawBook lawBook() {
            return LAW;
        }

        @Bean
        ObjectMapper json() {
            return JsonMapper.builder().build();
        }

        @Bean
        LedgerSettings ledgerSettings() {
            return new LedgerSettings("test.invalid/ledger", Path.of("target", "test-keys"));
        }

        @Bean
        CitizenNumberVault vault() {
            return new CitizenNumberVault(new byte[CitizenNumberVault.KEY_LENGTH], new SecureRandom());
        }

    }

}
