package vinhdanh.decision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LineId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.PlanFile;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.Annex;
import vinhdanh.law.LawBook;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Committee;
import vinhdanh.people.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTextTest {

    private static final UUID ID = new UUID(0, 1);

    private static final LawBook LAW = LawBook.shipped();

    private static final Award[] TWO_FORMS = { award(SubjectKind.COLLECTIVE, "CO", "co-thi-dua-tinh", 20_240_000),
            award(SubjectKind.COLLECTIVE, "XA", "bang-khen-tinh", 7_590_000),
            award(SubjectKind.HOUSEHOLD, "HO", "bang-khen-tinh", 5_700_000),
            award(SubjectKind.HOUSEHOLD, "HO", "bang-khen-tinh", 5_700_000),
            award(SubjectKind.INDIVIDUAL, "XA", "bang-khen-tinh", 3_800_000),
            award(SubjectKind.INDIVIDUAL, "SO", "bang-khen-tinh", 3_800_000) };

    @Test
    void aPlaceActsThroughItsPeoplesCommittee() {
        AdministrativeDocument document = document("an-giang-2021", LocalDate.of(2021, 7, 9),
                award(SubjectKind.INDIVIDUAL, "L1", "bang-khen-tinh", 1_490_000));
        assertThat(document.heading().issuer()).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH AN GIANG");
        assertThat(document.bases()).anyMatch(basis -> basis
            .startsWith("Căn cứ Kế hoạch số 174/KH-UBND ngày 06 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh An Giang"));
        assertThat(texts(document)).anyMatch(text -> text.startsWith("Chánh Văn phòng Ủy ban nhân dân tỉnh An Giang"));
    }

    @Test
    void withOneFormTheListsGoByKindOfSubject() {
        AdministrativeDocument document = document("an-giang-2021", LocalDate.of(2021, 7, 9),
                award(SubjectKind.COLLECTIVE, "L1", "bang-khen-tinh", 2_980_000),
                award(SubjectKind.INDIVIDUAL, "L1", "bang-khen-tinh", 1_490_000));
        assertThat(texts(document).get(0)).startsWith("Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể "
                + "và 01 cá nhân (có danh sách kèm theo) đã có thành tích");
        assertThat(texts(document).get(1)).startsWith("Mức tiền thưởng: mỗi tập thể 2.980.000 đồng, mỗi cá nhân "
                + "1.490.000 đồng; tổng số tiền thưởng là 4.470.000 đồng");
        assertThat(texts(document).get(2)).contains("và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm");
        assertThat(document.annexes()).extracting(Annex::label).containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(document.annexes()).extracting(Annex::title)
            .containsExactly("DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG", "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG");
    }

    @Test
    void eachAwardFormHasAnArticleAndItsOwnMoney() {
        AdministrativeDocument document = twoForms();
        assertThat(document.summary()).isEqualTo(
                "Về việc tặng Cờ thi đua của Ủy ban nhân dân tỉnh và Bằng khen của " + "Chủ tịch Ủy ban nhân dân tỉnh");
        assertThat(document.articles()).extracting(Article::label)
            .containsExactly("Điều 1.", "Điều 2.", "Điều 3.", "Điều 4.");
        List<String> texts = texts(document);
        assertThat(texts.get(0)).startsWith("Tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho 01 tập thể "
                + "(có danh sách tại Phụ lục I kèm theo) đã có thành tích");
        assertThat(texts.get(1)).startsWith("Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể, "
                + "02 hộ gia đình và 02 cá nhân (có danh sách tại các Phụ lục II, III và IV kèm theo) đã có");
        assertThat(texts.get(2)).isEqualTo("Mức tiền thưởng: đối với Cờ thi đua của Ủy ban nhân dân tỉnh, mỗi tập thể "
                + "20.240.000 đồng; đối với Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, mỗi tập thể 7.590.000 đồng, "
                + "mỗi hộ gia đình 5.700.000 đồng, mỗi cá nhân 3.800.000 đồng; tổng số tiền thưởng là "
                + "46.830.000 đồng (Bốn mươi sáu triệu tám trăm ba mươi nghìn đồng), trích từ Quỹ Thi đua, "
                + "khen thưởng của tỉnh năm 2026.");
        assertThat(texts.get(3)).contains("và các tập thể, hộ gia đình, cá nhân có tên tại Điều 1, Điều 2 chịu");
        assertThat(document.recipients()).startsWith("- Như Điều 4;");
    }

    @Test
    void eachListNamesItsAwardFormAndIsNumberedFromOne() {
        List<Annex> annexes = twoForms().annexes();
        assertThat(annexes).extracting(Annex::label)
            .containsExactly("Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV");
        assertThat(annexes).extracting(Annex::title)
            .containsExactly("DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA CỦA ỦY BAN NHÂN DÂN TỈNH",
                    "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                    "DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                    "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH");
        assertThat(annexes.getLast().sections()).extracting(Annex.Section::title)
            .containsExactly("I. Tập thể và cá nhân ở cấp xã (01\u00a0cá\u00a0nhân)",
                    "II. Sở, ngành của tỉnh (01\u00a0cá\u00a0nhân)");
        assertThat(annexes.get(1).sections().getFirst().rows().getFirst().getFirst()).isEqualTo("1");
        assertThat(annexes.getLast().sections().getLast().rows().getFirst().getFirst()).isEqualTo("2");
    }

    @Test
    void paymentsAreListedByAwardFormAndAddUpToTheDecisionsTotal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Decision decision = decision("example-2026-two-tiers", LocalDate.of(2026, 11, 20), TWO_FORMS);
        PaymentList.write(decision, LAW, Instant.EPOCH, out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> rows = workbook.getFirstSheet()
                .read()
                .stream()
                .map(row -> row.getCellText(1) + " = " + row.getCellText(5))
                .toList();
            assertThat(rows).containsSubsequence(
                    "Cờ thi đua của Ủy ban nhân dân tỉnh / Emulation flag of the provincial People's Committee = 20240000",
                    "Tập thể (01) / Collective = 20240000", "Mẫu = 20240000",
                    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh / Certificate of Merit of the Chairman of the "
                            + "provincial People's Committee = 26590000",
                    "Hộ gia đình (02) / Household = 11400000", "Mẫu = 5700000", "Mẫu = 5700000",
                    "TỔNG CỘNG / TOTAL = 46830000");
        }
    }

    private static AdministrativeDocument twoForms() {
        return document("example-2026-two-tiers", LocalDate.of(2026, 11, 20), TWO_FORMS);
    }

    @ParameterizedTest
    @CsvSource({ "Tỉnh An Giang, Ủy ban nhân dân tỉnh An Giang, tỉnh",
            "Thị trấn Chợ Vàm, Ủy ban nhân dân thị trấn Chợ Vàm, thị trấn", "Sở Nội vụ, Sở Nội vụ, đơn vị" })
    void onlyPlacesHaveACommittee(String unit, String committee, String level) {
        assertThat(Committee.of(unit)).isEqualTo(committee);
        assertThat(Committee.level(unit)).isEqualTo(level);
    }

    private static List<String> texts(AdministrativeDocument document) {
        return document.articles().stream().map(article -> article.paragraphs().getFirst()).toList();
    }

    private static AdministrativeDocument document(String plan, LocalDate day, Award... awards) {
        return DecisionText.of(decision(plan, day, awards), LAW, Instant.EPOCH);
    }

    private static Decision decision(String plan, LocalDate day, Award... awards) {
        if (!(PlanFile.read(Path.of("plans", plan + ".yaml"), LAW) instanceof PlanFile.Reading.Read read)) {
            throw new AssertionError("The plan cannot be read: " + plan);
        }
        LoadedCampaign campaign = new LoadedCampaign(new CampaignId(ID), read.plan(), Map.of());
        return new Decision(new DecisionId(ID), campaign, day, List.of(awards));
    }

    private static Award award(SubjectKind kind, String line, String form, long dong) {
        return new Award(new AwardId(ID), ID, ID, kind, 1, line, new LineId(ID), form, null, "Mẫu", "mau", "mau", "",
                new UnitId(ID), "Sở Nội vụ", new Money(dong));
    }

}
