package vinhdanh.attacks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.review.Councils;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

/** One person for each role, each where the campaign needs them. */
final class Cast {

    private static final Map<Role, String> UNITS = Map.of(Role.CLERK, "886", Role.HEAD, "886", Role.MEMBER, "89",
            Role.CHAIR, "89", Role.SECRETARY, "89", Role.AUTHORITY, "89");

    private final Stage stage;

    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);

    Cast(Stage stage) {
        this.stage = stage;
        Councils councils = new Councils(stage);
        for (Role role : Role.values()) {
            this.actors.put(role, councils.actor(role, unitOf(role), ""));
        }
    }

    private static String unitOf(Role role) {
        return UNITS.getOrDefault(role, "snv");
    }

    Visitor of(Role role) {
        return this.stage.as(role, unitOf(role));
    }

    List<Visitor> everybody() {
        return this.actors.keySet().stream().map(this::of).toList();
    }

    /** Somebody whose right it is; nobody in particular where all may. */
    Visitor whoMay(@Nullable Right right) {
        return right == null ? this.stage.site().visitor() : of(roleWith(right));
    }

    private Role roleWith(Right right) {
        return this.actors.entrySet()
            .stream()
            .filter(entry -> right.isOf(entry.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    }

}
