package vinhdanh.certificate;

import java.nio.file.Path;
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
import vinhdanh.decision.Award;
import vinhdanh.decision.AwardId;
import vinhdanh.decision.Decision;
import vinhdanh.decision.DecisionId;
import vinhdanh.document.Certificate;
import vinhdanh.law.LawBook;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateWordsTest {

    private static final UUID ID = new UUID(0, 1);

    private static final LawBook LAW = LawBook.shipped();

    private final Decision decision = new Decision(new DecisionId(ID), campaign(), LocalDate.of(2026, 11, 20),
            List.of());

    @ParameterizedTest
    @CsvSource({ "HOUSEHOLD, Hộ bà Trần Thị Mẫu, ''", "HOUSEHOLD, Hộ gia đình ông Lê Văn Mẫu, ''",
            "HOUSEHOLD, Gia đình ông Lê Văn Mẫu, ''", "HOUSEHOLD, ông Lê Văn Mẫu, Hộ gia đình",
            "HOUSEHOLD, Hồ Thị Mẫu, Hộ gia đình", "COLLECTIVE, Phòng Nội vụ, Tập thể",
            "COLLECTIVE, Tập thể Phòng Nội vụ, ''" })
    void whatASubjectIsIsSaidOnce(SubjectKind kind, String name, String salutation) {
        assertThat(certificate(kind, name, "bang-khen-tinh").salutation()).isEqualTo(salutation);
    }

    @Test
    void theCertificateBearsTheBareNameOfItsForm() {
        assertThat(certificate(SubjectKind.COLLECTIVE, "Xóm Mẫu", "co-thi-dua-tinh").award()).isEqualTo("CỜ THI ĐUA");
    }

    private Certificate certificate(SubjectKind kind, String name, String form) {
        Award award = new Award(new AwardId(ID), ID, ID, kind, 1, "HO", new LineId(ID), form, null, name, name, name,
                "", new UnitId(ID), "Xã Mẫu", Money.NONE);
        return new CertificateWords(this.decision, LAW, "http://localhost", 2026).of(award, new CertificateId(ID), 1);
    }

    private static LoadedCampaign campaign() {
        if (PlanFile.read(Path.of("plans/example-2026-two-tiers.yaml"), LAW) instanceof PlanFile.Reading.Read read) {
            return new LoadedCampaign(new CampaignId(ID), read.plan(), Map.of());
        }
        throw new AssertionError("The example cannot be read");
    }

}
