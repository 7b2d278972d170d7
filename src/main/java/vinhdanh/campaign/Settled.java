package vinhdanh.campaign;

import vinhdanh.shared.YamlNode;

/**
 * What either the plan itself settles or, where the plan leaves it open, its supplement:
 * one of the two, never both.
 */
record Settled(YamlNode plan, YamlNode supplement) {

    Settled(YamlNode plan) {
        this(plan, plan.find("supplement"));
        this.supplement.onlyKeys(PlanKeys.SUPPLEMENT);
    }

    /** The value of a key that one of the two must have. */
    YamlNode get(String key) {
        YamlNode found = find(key);
        if (!found.isPresent() && this.plan.isPresent()) {
            this.supplement.fault(
                    "Thiếu mục \"%s\": phải có trong kế hoạch hoặc trong phần \"supplement\".".formatted(key),
                    "The entry \"%s\" is missing: it must stand in the plan or under \"supplement\".".formatted(key));
        }
        return found;
    }

    /** The value of a key that one of the two may have; absent otherwise. */
    YamlNode find(String key) {
        YamlNode own = this.plan.find(key);
        YamlNode added = this.supplement.find(key);
        if (own.isPresent() && added.isPresent()) {
            added.fault("Mục \"%s\" đã có trong kế hoạch; phần \"supplement\" không được quy định lại.".formatted(key),
                    "The plan settles \"%s\" already; \"supplement\" must not settle it again.".formatted(key));
        }
        return own.isPresent() ? own : added;
    }

}
