package vinhdanh.campaign;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.campaign.QuotaLine.Split;
import vinhdanh.campaign.allocation.Apportionment;
import vinhdanh.campaign.allocation.Claim;
import vinhdanh.campaign.allocation.Method;
import vinhdanh.campaign.allocation.Outcome;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.YamlNode;

/** Splits the seats of one line over all units that may propose on it, by a method. */
record MethodSplit(Scene scene, YamlNode node, QuotaLine line, SubjectKind subject) {

    private static final Choice<Method> METHODS = Choice.among(List.of(Method.values()), Method::code);

    private static final int UNITS_TO_NAME = 3;

    /** The line with its split; empty when it cannot be split, which is told. */
    Optional<QuotaLine> read() {
        Optional<Method> method = METHODS.read(this.node, "method");
        String figure = this.node.text("figure");
        int floor = this.node.has("floor") ? Codes.seats(this.node, "floor", 0) : 0;
        Integer ceiling = this.node.has("ceiling") ? Codes.seats(this.node, "ceiling", 1) : null;
        List<Unit> units = this.scene.admittedBy(this.line.proposers());
        if (method.isEmpty() || figure.isEmpty() || units.isEmpty() || !everyUnitHas(figure, units)) {
            return Optional.empty();
        }
        List<Claim> claims = units.stream().map(unit -> claim(unit, figure, floor, ceiling)).toList();
        return switch (Apportionment.of(method.get(), this.line.seats(this.subject), claims)) {
            case Outcome.Refused refused -> {
                refused.reasons().forEach(reason -> this.node.fault(reason.vi(), reason.en()));
                yield Optional.empty();
            }
            case Outcome.Split split -> Optional.of(this.line
                .with(new Split(this.subject, method.get().code(), figure, floor, ceiling), shares(units, split)));
        };
    }

    private List<Allocation> shares(List<Unit> units, Outcome.Split split) {
        return units.stream()
            .map(unit -> new Allocation(this.subject, unit.code(), split.seatsOf(unit.code())))
            .toList();
    }

    private static Claim claim(Unit unit, String figure, int floor, @Nullable Integer ceiling) {
        return new Claim(unit.code(), unit.figures().getOrDefault(figure, 0L), floor,
                (ceiling != null) ? ceiling : Integer.MAX_VALUE);
    }

    private boolean everyUnitHas(String figure, List<Unit> units) {
        List<String> without = units.stream()
            .filter(unit -> !unit.figures().containsKey(figure))
            .map(Unit::code)
            .toList();
        if (!without.isEmpty()) {
            String some = String.join(", ", without.subList(0, Math.min(UNITS_TO_NAME, without.size())));
            this.node.find("figure")
                .fault("%d đơn vị không có số liệu \"%s\", ví dụ %s.".formatted(without.size(), figure, some),
                        "%d units have no figure \"%s\", such as %s.".formatted(without.size(), figure, some));
        }
        return without.isEmpty();
    }

}
