package vinhdanh.nomination.draft;

import org.jspecify.annotations.Nullable;

/**
 * A row of a unit's list with the votes on it.
 *
 * @param inFavour null while nobody wrote it down
 * @param against null while nobody wrote it down
 */
public record Candidate(Draft draft, @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer blank) {

    public String name() {
        return this.draft.cell(this.draft.isIndividual() ? "FULL_NAME" : "COLLECTIVE");
    }

    /** Post and workplace, or the unit that manages a collective. */
    public String about() {
        if (!this.draft.isIndividual()) {
            return this.draft.cell("MANAGER");
        }
        String post = this.draft.cell("POST");
        String workplace = this.draft.cell("WORKPLACE");
        return post.isEmpty() || workplace.isEmpty() ? post + workplace : post + ", " + workplace;
    }

}
