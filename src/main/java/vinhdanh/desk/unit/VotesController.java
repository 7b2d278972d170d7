package vinhdanh.desk.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.nomination.draft.Ballot;
import vinhdanh.nomination.draft.Candidate;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.nomination.draft.PeerReviews;
import vinhdanh.nomination.draft.PeerVotes;
import vinhdanh.nomination.draft.RecordVotes;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Bilingual;

/** The votes of a unit's meeting, all rows on one page. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class VotesController {

    private static final String VOTES = UnitController.LIST + "/votes";

    private final UnitScene scene;

    private final PeerVotes votes;

    private final PeerReviews reviews;

    private final RecordVotes record;

    private final StaffPages pages;

    VotesController(UnitScene scene, PeerVotes votes, PeerReviews reviews, RecordVotes record, StaffPages pages) {
        this.scene = scene;
        this.votes = votes;
        this.reviews = reviews;
        this.record = record;
        this.pages = pages;
    }

    @GetMapping({ VOTES, "/en" + VOTES })
    View form(@PathVariable String unit, @PathVariable String code, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, place(unit, code, actor), Map.of(), List.of(), request);
    }

    @PostMapping({ VOTES, "/en" + VOTES })
    View save(@PathVariable String unit, @PathVariable String code, @RequestParam Map<String, String> fields,
            Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        List<FieldError> faults = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (Candidate candidate : open(place)) {
            read(candidate, fields, faults, request).ifPresent(ballots::add);
        }
        if (faults.isEmpty()) {
            Optional<Bilingual> refusal = this.record.save(place.campaign().id(), place.unit().id(), ballots, actor);
            if (refusal.isEmpty()) {
                return StaffPages.seeOther(request, place.path());
            }
            faults.add(new FieldError("votes", refusal.get().in(StaffPages.language(request))));
        }
        return show(HttpStatus.UNPROCESSABLE_CONTENT, place, fields, faults, request);
    }

    private List<Candidate> open(UnitScene.Place place) {
        return this.votes.list(place.campaign().id(), place.unit().id())
            .stream()
            .filter(candidate -> candidate.draft().nomination() == null)
            .toList();
    }

    /** The votes on one row; none where nothing was typed. */
    private static Optional<Ballot> read(Candidate candidate, Map<String, String> fields, List<FieldError> faults,
            HttpServletRequest request) {
        String id = candidate.draft().id().toString();
        List<Integer> counts = new ArrayList<>();
        boolean typed = false;
        for (String what : List.of("for", "against", "blank")) {
            String text = fields.getOrDefault(what + "-" + id, "").strip();
            typed |= !text.isEmpty();
            if (!text.matches("\\d{0,5}")) {
                faults.add(new FieldError(what + "-" + id, StaffPages.word(request, "unit.fault.number", text)));
            }
            counts.add(text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0);
        }
        String version = fields.getOrDefault("version-" + id, "");
        return typed ? Optional
            .of(new Ballot(candidate.draft().id(), version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                    counts.get(0), counts.get(1), counts.get(2)))
                : Optional.empty();
    }

    private UnitScene.Place place(String unit, String code, Actor actor) {
        return this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, UnitScene.Place place, Map<String, String> typed, List<FieldError> faults,
            HttpServletRequest request) {
        PeerReview review = this.reviews.find(place.campaign().id(), place.unit().id());
        Threshold rule = place.campaign().plan().proposals().threshold();
        boolean total = rule.of() == Threshold.Denominator.TOTAL;
        List<VotesView.Row> rows = open(place).stream().map(candidate -> row(candidate, typed)).toList();
        return this.pages.show(status, request, "desk/unit/votes", StaffPages.word(request, "votes.title"),
                new VotesView(place.path() + "/votes", place.path(),
                        StaffPages.word(request, total ? "votes.rule.total" : "votes.rule.present", rule.percent(),
                                review.members() == null ? "–" : review.members(),
                                review.present() == null ? "–" : review.present()),
                        rows, faults));
    }

    private static VotesView.Row row(Candidate candidate, Map<String, String> typed) {
        String id = candidate.draft().id().toString();
        return new VotesView.Row(id, candidate.draft().version(), candidate.name(), candidate.about(),
                typed.getOrDefault("for-" + id, text(candidate.inFavour())),
                typed.getOrDefault("against-" + id, text(candidate.against())),
                typed.getOrDefault("blank-" + id, text(candidate.blank())));
    }

    private static String text(@Nullable Integer votes) {
        return votes == null ? "" : votes.toString();
    }

}
