package vinhdanh.certificate;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.decision.Award;
import vinhdanh.decision.Decision;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Certificate;
import vinhdanh.law.LawBook;
import vinhdanh.shared.Text;

/** The words of a decision's certificates: those of the decision itself. */
final class CertificateWords {

    private static final int LONGEST_FILE_NAME = 60;

    private final Decision decision;

    private final Plan plan;

    private final LawBook law;

    private final String address;

    private final int year;

    CertificateWords(Decision decision, LawBook law, String address, int year) {
        this.decision = decision;
        this.plan = decision.campaign().plan();
        this.law = law;
        this.address = address;
        this.year = year;
    }

    Certificate of(Award award, CertificateId id, int number) {
        DecisionTerms terms = this.plan.decision();
        return new Certificate(authority(), form(award), salutation(award), award.name(), position(award),
                terms.achievement().vi(), this.decision.number(), this.decision.day(), honourRoll(number), terms.city(),
                new Signature(terms.capacity(), terms.signerTitle(), terms.signer()),
                this.address + "/certificates/" + id.value());
    }

    String authority() {
        return Text.upper(this.plan.decision().authority().vi());
    }

    String batchTitle() {
        return "Bằng kèm theo Quyết định số " + this.decision.number();
    }

    /**
     * Such as {@code 0007-nguyen-thi-mau.pdf}: nothing that a name holds becomes a path.
     */
    String fileName(Award award, int number) {
        String name = Text.fold(award.name()).replaceAll("[^a-z0-9]+", "-");
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME)).replaceAll("^-|-$", "");
        return "%04d%s.pdf".formatted(number, shortened.isEmpty() ? "" : "-" + shortened);
    }

    private String honourRoll(int number) {
        return "%04d/%d".formatted(number, this.year);
    }

    /**
     * The bare name of the form: "BẰNG KHEN" of "Bằng khen của Chủ tịch Ủy ban nhân dân
     * tỉnh".
     */
    private String form(Award award) {
        String name = this.law.awardForm(award.awardForm(), this.plan.proposals().closing(), this.plan.jurisdiction())
            .map(form -> form.name().vi())
            .orElse(award.awardForm());
        int owner = name.indexOf(" của ");
        return Text.upper(owner < 0 ? name : name.substring(0, owner));
    }

    /** A collective is addressed as one unless its name says what it is. */
    private static String salutation(Award award) {
        if (award.salutation() != null) {
            return award.salutation();
        }
        String kind = award.subject().title().vi();
        String name = award.name().toLowerCase(Locale.ROOT);
        boolean said = switch (award.subject()) {
            case INDIVIDUAL -> true;
            case COLLECTIVE -> name.startsWith(kind.toLowerCase(Locale.ROOT));
            // "Hộ bà …", "Hộ gia đình ông …", "Gia đình ông …"; Hồ is a family name.
            case HOUSEHOLD -> name.startsWith("hộ ") || name.startsWith("gia đình ");
        };
        return said ? "" : kind;
    }

    private static @Nullable String position(Award award) {
        return award.description().isBlank() ? null : award.description();
    }

}
