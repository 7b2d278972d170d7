package vinhdanh.decision;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.decision.Reason.Edge;
import vinhdanh.shared.Bilingual;

/** Puts a reason into words, for its subject to read. */
record Wording(Draw draw) {

    /** Digits of a draw number that are shown; whoever wants all of them repeats it. */
    private static final int SHOWN = 16;

    Bilingual of(Outcome outcome) {
        Candidate self = outcome.candidate();
        return switch (outcome.reason()) {
            case Reason.Chosen chosen -> chosen(self, chosen);
            case Reason.CapFull full -> full(self, full.cap(), full.behind());
            case Reason.NoSeat none -> both("Không được chọn: không có suất nào cho %s.",
                    "Not chosen: there is no seat for %s.", none.cap().name());
            case Reason.Taken taken -> both("Không được chọn: %s; các suất này đã được chọn ở đợt trước.",
                    "Not chosen: %s, in an earlier selection.", seats(taken.cap()));
            case Reason.Held held -> both("Tạm dừng xét: %s", "Held: %s", held.why());
            case Reason.NotEligible not -> both("Không đủ điều kiện: %s", "Not eligible: %s", not.why());
        };
    }

    private Bilingual chosen(Candidate self, Reason.Chosen chosen) {
        Bilingual place = new Bilingual(
                "Được chọn, thứ %d trong %d %s".formatted(chosen.number(), chosen.of(), chosen.list().name().vi()),
                "Chosen, number %d of %d %s".formatted(chosen.number(), chosen.of(), chosen.list().name().en()));
        Edge ahead = chosen.ahead();
        if (ahead == null) {
            return both("%s.", "%s.", place);
        }
        return both("%s, với %s; hồ sơ đầu tiên không được chọn là %s.", "%s, with %s; the first one not chosen is %s.",
                place, facts(self, ahead.by()), named(ahead, self));
    }

    private Bilingual full(Candidate self, Cap cap, Edge behind) {
        return both("Không được chọn: %s; %s cuối cùng được chọn là %s; hồ sơ này %s.",
                "Not chosen: %s; the last %s in is %s; this nomination has %s.", seats(cap), kind(behind.other()),
                named(behind, self), facts(self, behind.by()));
    }

    private static Bilingual seats(Cap cap) {
        return new Bilingual("hết %d suất %s".formatted(cap.seats(), cap.name().vi()),
                ((cap.seats() == 1) ? "the one seat for %s is taken" : "all " + cap.seats() + " seats for %s are taken")
                    .formatted(cap.name().en()));
    }

    /** The other's name, unit if it is another one, and what it had to show. */
    private Bilingual named(Edge edge, Candidate self) {
        Candidate other = edge.other();
        String where = other.unit().code().equals(self.unit().code()) ? "" : other.unit().name() + ", ";
        Bilingual facts = facts(other, edge.by());
        return new Bilingual("%s (%s%s)".formatted(other.name(), where, facts.vi()),
                "%s (%s%s)".formatted(other.name(), where, facts.en()));
    }

    /** Merit, and the criterion that decided if it was another one. */
    private Bilingual facts(Candidate candidate, Criterion by) {
        Bilingual merit = candidate.merit().words();
        if (candidate.bonus() > 0) {
            Bilingual bonus = both("%s điểm ưu tiên", "%s points of priority", number(candidate.bonus()));
            merit = both("%s cộng %s", "%s plus %s", merit, bonus);
        }
        return (by == Criterion.MERIT) ? merit : both("%s, %s", "%s, %s", merit, fact(candidate, by));
    }

    private Bilingual fact(Candidate candidate, Criterion by) {
        return switch (by) {
            case PRIORITY -> (candidate.priority() != null) ? new Bilingual("thuộc diện ưu tiên", "priority")
                    : new Bilingual("không thuộc diện ưu tiên", "no priority");
            case UNIT_ORDER ->
                both("thứ %s theo đề nghị của đơn vị", "number %s in its unit's order", number(candidate.preference()));
            case WOMEN -> women(candidate);
            case DRAW -> both("số bốc thăm %s", "draw number %s", shown(candidate));
            case MERIT -> candidate.merit().words();
        };
    }

    private static Bilingual women(Candidate candidate) {
        return switch (candidate.subject()) {
            case INDIVIDUAL -> candidate.woman() ? new Bilingual("là nữ", "a woman") : new Bilingual("là nam", "a man");
            case COLLECTIVE, HOUSEHOLD ->
                candidate.woman() ? new Bilingual("có từ 70% là nữ trở lên", "at least 70% women")
                        : new Bilingual("có dưới 70% là nữ", "less than 70% women");
        };
    }

    private static Bilingual kind(Candidate candidate) {
        return switch (candidate.subject()) {
            case COLLECTIVE -> new Bilingual("tập thể", "collective");
            case INDIVIDUAL -> new Bilingual("người", "person");
            case HOUSEHOLD -> new Bilingual("hộ gia đình", "household");
        };
    }

    /** The beginning of a draw number. */
    static String shown(String number) {
        return number.substring(0, SHOWN) + "…";
    }

    private Bilingual shown(Candidate candidate) {
        String number = shown(this.draw.number(candidate.ticket()));
        return new Bilingual(number, number);
    }

    private static Bilingual number(int number) {
        return new Bilingual(Integer.toString(number), Integer.toString(number));
    }

    /** Fills both templates, each with the parts in its language. */
    private static Bilingual both(String vi, String en, Bilingual... parts) {
        Object[] inVi = new Object[parts.length];
        Object[] inEn = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            inVi[i] = parts[i].vi();
            inEn[i] = parts[i].en();
        }
        return new Bilingual(vi.formatted(inVi), en.formatted(inEn));
    }

}
