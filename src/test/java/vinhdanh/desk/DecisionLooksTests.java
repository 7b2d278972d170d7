package vinhdanh.desk;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.decision.DraftDecision;
import vinhdanh.decision.DraftDecisions;
import vinhdanh.decision.DraftTexts;
import vinhdanh.document.Documents;
import vinhdanh.law.LawBook;
import vinhdanh.site.Looks;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the pages of a decision from its proposal to what follows it. */
@Tag("browser")
class DecisionLooksTests {

    @Test
    void everyPageIsAccessibleAndFits() {
        try (Deciding deciding = new Deciding(); Looks looks = new Looks(deciding.stage().site())) {
            List<UUID> agreed = deciding.agreed("886", 9);
            Visitor head = deciding.head();
            looks.at("decide-proposal", head, Deciding.SELECTION)
                .at("decide-proposal-en", head, "/en" + Deciding.SELECTION)
                .at("decide-tried", head, Deciding.SELECTION + "?L1/individual=3&unsplit=on");
            deciding.fix();
            looks.at("decide-fixed", head, Deciding.SELECTION);
            String draft = deciding.sent(agreed);
            keepDraft(deciding, draft);
            looks.at("decide-sign", deciding.authority(), draft).at("decide-sent", head, draft);
            String decision = deciding.signed(draft, "520/QĐ-UBND");
            looks.at("decide-signed", head, decision);
            deciding.publish(decision);
            String complaint = complaint(head);
            looks.at("decide-published", head, decision)
                .at("decide-campaigns", head, "/desk/decisions")
                .at("decide-complaints", head, Deciding.SELECTION + "/complaints")
                .at("decide-complaint", head, complaint);
            assertThat(looks.faults()).isEmpty();
        }
    }

    private static void keepDraft(Deciding deciding, String draft) {
        DraftTexts texts = deciding.stage().site().bean(DraftTexts.class);
        DraftDecision found = deciding.stage().site().bean(DraftDecisions.class).find(Deciding.id(draft)).orElseThrow();
        LawBook law = LawBook.shipped();
        byte[] pdf = texts.pdf(texts.preview(found, deciding.stage().campaign(), law), law);
        Documents.keep("du-thao-quyet-dinh.pdf", pdf);
        // The mark stands askew, so that its letters are read one by one.
        assertThat(Documents.text(pdf).replace(" ", "")).contains("……/QĐ-UBND");
    }

    private static String complaint(Visitor head) {
        head.get(Deciding.SELECTION + "/complaints");
        return Deciding.location(head.post(Deciding.SELECTION + "/complaints", "who", "Người Mẫu Khiếu Nại", "received",
                "2021-07-08", "about", "Đề nghị xem lại kết quả xét chọn."));
    }

}
