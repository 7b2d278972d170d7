package vinhdanh.decision;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/**
 * The caps of a plan: the campaign's seats for each kind of subject, within them those of
 * each line, within them what each unit can get where the line is split or limits a unit.
 */
public final class PlanCaps {

    private final Plan plan;

    private final Caps caps = new Caps();

    private final Map<SubjectKind, Cap> campaign = new EnumMap<>(SubjectKind.class);

    private final Map<String, Cap> byCode = new HashMap<>();

    public PlanCaps(Plan plan) {
        this.plan = plan;
        new TreeMap<>(plan.totals()).forEach(this::addCampaign);
        for (QuotaLine line : plan.lines()) {
            line.seats().keySet().stream().sorted().forEach(subject -> addLine(line, subject));
        }
    }

    public Caps caps() {
        return this.caps;
    }

    /**
     * The innermost cap for what this unit proposes on this line. On a line that is
     * split, units without a share have one cap together, which has no seat.
     */
    public Cap innermost(String line, SubjectKind subject, Unit unit) {
        String whole = code(line, subject);
        return Optional.ofNullable(this.byCode.get(whole + "/" + unit.code()))
            .or(() -> Optional.ofNullable(this.byCode.get(whole + "/")))
            .or(() -> Optional.ofNullable(this.byCode.get(whole)))
            .orElseThrow(() -> new IllegalArgumentException("No seats for " + whole));
    }

    private void addCampaign(SubjectKind subject, int seats) {
        Bilingual name = new Bilingual(vi(subject) + " của phong trào", en(subject) + " of the campaign");
        this.campaign.put(subject, this.caps.outermost(subject.code(), name, seats));
    }

    private void addLine(QuotaLine line, SubjectKind subject) {
        Cap all = Objects.requireNonNull(this.campaign.get(subject), () -> "No total for " + subject);
        Bilingual name = new Bilingual("%s của tuyến “%s”".formatted(vi(subject), line.name().vi()),
                "%s of the line “%s”".formatted(en(subject), line.name().en()));
        String code = code(line.code(), subject);
        Cap whole = this.caps.list(all, code, name, line.seats(subject));
        this.byCode.put(code, whole);
        if (line.isSplit(subject)) {
            this.plan.units()
                .all()
                .stream()
                .filter(unit -> line.allocation(subject, unit.code()).isPresent())
                .forEach(unit -> addShare(line, subject, unit, whole));
            addShareless(line, subject, whole);
        }
        else if (line.perUnit().containsKey(subject)) {
            this.plan.units()
                .all()
                .stream()
                .filter(line.proposers()::admit)
                .forEach(unit -> addShare(line, subject, unit, whole));
        }
    }

    private void addShare(QuotaLine line, SubjectKind subject, Unit unit, Cap whole) {
        String code = whole.code() + "/" + unit.code();
        if (!this.byCode.containsKey(code)) {
            Bilingual name = new Bilingual(
                    "%s của %s thuộc tuyến “%s”".formatted(vi(subject), unit.name(), line.name().vi()),
                    "%s of %s on the line “%s”".formatted(en(subject), unit.name(), line.name().en()));
            this.byCode.put(code, this.caps.within(whole, code, name, line.share(subject, unit.code())));
        }
    }

    private void addShareless(QuotaLine line, SubjectKind subject, Cap whole) {
        Bilingual name = new Bilingual(
                "%s của đơn vị không được phân bổ thuộc tuyến “%s”".formatted(vi(subject), line.name().vi()),
                "%s of units without a share of the line “%s”".formatted(en(subject), line.name().en()));
        String code = whole.code() + "/";
        this.byCode.put(code, this.caps.within(whole, code, name, 0));
    }

    private static String code(String line, SubjectKind subject) {
        return line + "/" + subject.code();
    }

    private static String vi(SubjectKind subject) {
        return subject.title().vi().toLowerCase(Locale.ROOT);
    }

    private static String en(SubjectKind subject) {
        return switch (subject) {
            case COLLECTIVE -> "collectives";
            case INDIVIDUAL -> "individuals";
            case HOUSEHOLD -> "households";
        };
    }

}
