package vinhdanh.decision;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LineId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.PlanFile;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.law.LawBook;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTextTest {

    private static final UUID ID = new UUID(0, 1);

    private static final LawBook LAW = LawBook.shipped();

    @Test
    void aPlaceActsThroughItsPeoplesCommittee() {
        AdministrativeDocument document = document("an-giang-2021", LocalDate.of(2021, 7, 9),
                award(SubjectKind.INDIVIDUAL, "bang-khen-tinh", 1_490_000));
        assertThat(document.heading().issuer()).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH AN GIANG");
        assertThat(document.bases()).anyMatch(basis -> basis
            .startsWith("Căn cứ Kế hoạch số 174/KH-UBND ngày 06 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh An Giang"));
        assertThat(texts(document)).anyMatch(text -> text.startsWith("Chánh Văn phòng Ủy ban nhân dân tỉnh An Giang"));
    }

    @Test
    void eachAwardFormHasAnArticleAndItsOwnMoney() {
        AdministrativeDocument document = document("example-2026-two-tiers", LocalDate.of(2026, 11, 20),
                award(SubjectKind.COLLECTIVE, "bang-khen-tinh", 7_590_000),
                award(SubjectKind.INDIVIDUAL, "bang-khen-tinh", 3_795_000),
                award(SubjectKind.INDIVIDUAL, "giay-khen-so", 759_000));
        assertThat(document.articles()).extracting(Article::label)
            .containsExactly("Điều 1.", "Điều 2.", "Điều 3.", "Điều 4.");
        List<String> texts = texts(document);
        assertThat(texts.get(0)).contains("cho 01 tập thể và 01 cá nhân");
        assertThat(texts.get(1)).contains("cho 01 cá nhân");
        assertThat(texts.get(2)).contains(": mỗi tập thể 7.590.000 đồng, mỗi cá nhân 3.795.000 đồng; ")
            .contains(": mỗi cá nhân 759.000 đồng; tổng số tiền thưởng là 12.144.000 đồng")
            .contains("khen thưởng của tỉnh năm 2026");
        assertThat(texts.get(3)).contains("có tên tại Điều 1, Điều 2 chịu trách nhiệm");
        assertThat(document.recipients()).startsWith("- Như Điều 4;");
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
        if (!(PlanFile.read(Path.of("plans", plan + ".yaml"), LAW) instanceof PlanFile.Reading.Read read)) {
            throw new AssertionError("The plan cannot be read: " + plan);
        }
        LoadedCampaign campaign = new LoadedCampaign(new CampaignId(ID), read.plan(), Map.of());
        return DecisionText.of(new Decision(new DecisionId(ID), campaign, day, List.of(awards)), LAW, Instant.EPOCH);
    }

    private static Award award(SubjectKind kind, String form, long dong) {
        return new Award(new AwardId(ID), ID, ID, kind, 1, "L1", new LineId(ID), form, null, "Mẫu", "mau", "mau", "",
                new UnitId(ID), "Sở Nội vụ", new Money(dong));
    }

}
