package vinhdanh.nomination.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.people.Committee;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

/**
 * How a unit stands at the head of a document and signs it, by decree 30/2020: a People's
 * Committee names nobody above it and is signed for as a body (TM.), a department stands
 * below its committee and is signed for by its director.
 */
record Issuer(Plan plan, Unit unit) {

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    /** "Ủy ban nhân dân thành phố Long Xuyên", or the unit's own name. */
    String name() {
        return Committee.of(this.unit.name());
    }

    private boolean isCommittee() {
        return !name().equals(this.unit.name());
    }

    /** The head of a letter of the unit. */
    Heading heading(String number, LocalDate day) {
        return new Heading(parent(), lines(), number, place(), day);
    }

    /** The head of the minutes of the unit's council. */
    Heading council(String number, LocalDate day) {
        return new Heading(parentOfCouncil(), List.of("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"), number, place(), day);
    }

    /** The committee's name stays whole on its own line. */
    private String parentOfCouncil() {
        String name = Text.upper(name());
        return isCommittee() ? COMMITTEE + " " + name.substring(COMMITTEE.length()).strip().replace(' ', '\u00a0')
                : name;
    }

    private List<String> lines() {
        String name = Text.upper(name());
        return isCommittee() ? List.of(COMMITTEE, name.substring(COMMITTEE.length()).strip()) : List.of(name);
    }

    private @Nullable String parent() {
        return this.unit.type().equals("department") && this.unit.parent() != null ? above() : null;
    }

    private @Nullable String above() {
        return this.plan.units()
            .find(String.valueOf(this.unit.parent()), this.plan.proposals().closing())
            .map(unit -> Text.upper(Committee.of(unit.name())))
            .orElse(null);
    }

    /** The place that documents bear: the committee's own, or the province's. */
    private String place() {
        String place = isCommittee() ? this.unit.name() : issuingPlace();
        return place.replaceFirst("^(Tỉnh|Thành phố|Thị xã|Huyện|Quận|Xã|Phường|Thị trấn|Đặc khu) ", "");
    }

    private String issuingPlace() {
        return this.plan.units().find(this.plan.issuer(), this.plan.issued()).map(Unit::name).orElse("");
    }

    /** Who signs for the unit, with a deputy's KT. where the post is a deputy's. */
    Signature signature(String post, String name) {
        String title = Text.upper(post.isBlank() ? (isCommittee() ? "Chủ tịch" : "Thủ trưởng đơn vị") : post.strip());
        boolean deputy = title.startsWith("PHÓ ");
        String head = deputy ? "KT. " + title.substring("PHÓ ".length()) : "";
        String body = isCommittee() ? "TM. " + COMMITTEE : "";
        String capacity = (body + "\n" + head).strip();
        return new Signature(capacity.isEmpty() ? null : capacity, title, name);
    }

    static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

}
