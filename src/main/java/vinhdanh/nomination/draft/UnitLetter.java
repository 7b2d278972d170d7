package vinhdanh.nomination.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import vinhdanh.campaign.Plan;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.Annex;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.LawBook;
import vinhdanh.people.Committee;
import vinhdanh.people.Unit;

/**
 * The words of a unit's letter (tờ trình) with its list: the legal bases of its day, the
 * plan, the minutes, and what is asked of whom.
 */
record UnitLetter(Plan plan, LawBook law, Unit unit, PeerReview review, List<Candidate> candidates) {

    AdministrativeDocument document(Instant made) {
        Issuer issuer = new Issuer(this.plan, this.unit);
        String number = this.review.letterNumber().isEmpty() ? "…" : this.review.letterNumber();
        String forms = forms();
        return new AdministrativeDocument(issuer.heading(number, day()), "TỜ TRÌNH",
                "Về việc đề nghị tặng %s trong %s".formatted(forms, Issuer.lowerFirst(this.plan.title().vi())), "",
                "Kính gửi: %s (qua %s).".formatted(authority(), standingBody()), bases(issuer), "", articles(issuer),
                List.of("Như trên", standingBody(), "Lưu: VT, Hồ sơ khen thưởng"),
                issuer.signature(this.review.signerPost(), this.review.signer()), null, List.of(list(issuer, number)),
                made);
    }

    private LocalDate day() {
        return Objects.requireNonNull(this.review.letterDay());
    }

    private String authority() {
        return this.plan.decision().authority().vi();
    }

    private String standingBody() {
        String code = this.plan.decision().standingBody();
        return this.plan.units().find(code, this.plan.proposals().closing()).map(Unit::name).orElse(code);
    }

    private String forms() {
        String forms = this.candidates.stream()
            .map(candidate -> candidate.draft().cell("AWARD_FORM"))
            .filter(form -> !form.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
        return forms.isEmpty() ? "khen thưởng" : forms;
    }

    private List<String> bases(Issuer issuer) {
        List<String> bases = new ArrayList<>();
        this.law.bases(this.plan.proposals().closing(), day(), this.plan.jurisdiction())
            .forEach(basis -> bases.add("Căn cứ " + basis.text()));
        bases.add("Căn cứ Kế hoạch số %s %s của %s về việc tổ chức phát động %s".formatted(this.plan.number(),
                VietnameseFormat.longDate(this.plan.issued()), planIssuer(),
                Issuer.lowerFirst(this.plan.title().vi())));
        LocalDate meeting = this.review.meetingDay();
        if (!this.review.minutesNumber().isEmpty() && meeting != null) {
            bases.add("Căn cứ Biên bản số %s %s của Hội đồng Thi đua - Khen thưởng %s"
                .formatted(this.review.minutesNumber(), VietnameseFormat.longDate(meeting), council(issuer)));
        }
        return bases;
    }

    private String council(Issuer issuer) {
        return issuer.name().replaceFirst("^Ủy ban nhân dân ", "");
    }

    private String planIssuer() {
        return this.plan.units()
            .find(this.plan.issuer(), this.plan.issued())
            .map(unit -> Committee.of(unit.name()))
            .orElse("");
    }

    private List<Article> articles(Issuer issuer) {
        String asked = "%s kính trình %s xem xét, tặng %s cho %s (có danh sách, báo cáo thành tích và biên bản kèm theo)."
            .formatted(issuer.name(), authority(), forms(), howMany());
        String held = "Các trường hợp đề nghị đã được Hội đồng Thi đua - Khen thưởng %s họp xét, bảo đảm đúng đối tượng, đủ điều kiện, tiêu chuẩn, hồ sơ, thủ tục theo quy định."
            .formatted(council(issuer));
        return List
            .of(new Article("", List.of(asked, held, "Kính trình %s xem xét, quyết định".formatted(authority()))));
    }

    private String howMany() {
        long individuals = this.candidates.stream().filter(candidate -> candidate.draft().isIndividual()).count();
        long others = this.candidates.size() - individuals;
        List<String> parts = new ArrayList<>();
        if (others > 0) {
            parts.add("%02d tập thể".formatted(others));
        }
        if (individuals > 0 || others == 0) {
            parts.add("%02d cá nhân".formatted(individuals));
        }
        return String.join(" và ", parts);
    }

    private Annex list(Issuer issuer, String number) {
        List<Annex.Column> columns = List.of(new Annex.Column("TT", 0.9, Annex.Align.CENTRE),
                new Annex.Column("Tên tập thể; họ và tên", 3.4, Annex.Align.LEFT),
                new Annex.Column("Đơn vị quản lý; chức vụ, đơn vị", 3.6, Annex.Align.LEFT),
                new Annex.Column("Tóm tắt thành tích", 5, Annex.Align.LEFT),
                new Annex.Column("Số phiếu đồng ý", 1.5, Annex.Align.CENTRE));
        List<Annex.Section> sections = new ArrayList<>();
        section(sections, "TẬP THỂ, HỘ GIA ĐÌNH", false);
        section(sections, "CÁ NHÂN", true);
        return new Annex(null, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "(Kèm theo Tờ trình số %s %s của %s)".formatted(number,
                VietnameseFormat.longDate(day()), issuer.name()), columns, sections);
    }

    private void section(List<Annex.Section> sections, String title, boolean individuals) {
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : this.candidates) {
            if (candidate.draft().isIndividual() == individuals) {
                Draft draft = candidate.draft();
                String salutation = draft.cell("SALUTATION").isEmpty() ? "" : draft.cell("SALUTATION") + " ";
                rows.add(List.of(String.valueOf(rows.size() + 1), salutation + candidate.name(), candidate.about(),
                        draft.cell("ACHIEVEMENT"), candidate.inFavour() == null ? "–"
                                : candidate.inFavour() + "/" + Objects.requireNonNullElse(this.review.members(), 0)));
            }
        }
        if (!rows.isEmpty()) {
            sections.add(new Annex.Section((sections.isEmpty() ? "I. " : "II. ") + title, rows));
        }
    }

}
