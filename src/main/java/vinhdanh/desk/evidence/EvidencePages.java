package vinhdanh.desk.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.draft.PeerReviews;
import vinhdanh.nomination.evidence.DossierCheck;
import vinhdanh.nomination.evidence.EvidenceFile;
import vinhdanh.nomination.evidence.EvidenceFiles;
import vinhdanh.nomination.evidence.SentDossiers;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Check;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Turns the files of a dossier into the part of a page that shows them. */
@Component
public class EvidencePages {

    private final EvidenceFiles files;

    private final SentDossiers sent;

    private final PeerReviews reviews;

    private final OpenCampaigns campaigns;

    private final LawBook law;

    private final Clock clock;

    EvidencePages(EvidenceFiles files, SentDossiers sent, PeerReviews reviews, OpenCampaigns campaigns, LawBook law,
            Clock clock) {
        this.files = files;
        this.sent = sent;
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.law = law;
        this.clock = clock;
    }

    /** The files of a nomination, as far as this person may see it. */
    public EvidenceView.Files ofNomination(UUID nomination, Actor actor, Language language) {
        List<EvidenceFile> found = this.files.of(nomination, actor);
        boolean report = found.stream().anyMatch(EvidenceFile::report);
        Optional<DossierCheck> check = this.sent.check(nomination, report, this.law);
        return new EvidenceView.Files(rows(found, false, language), checks(check, language), source(check, language),
                null);
    }

    /**
     * The files of a draft.
     * @param open whether files can be added
     */
    public EvidenceView.Files ofDraft(Draft draft, boolean open, Actor actor, Language language) {
        List<EvidenceFile> found = this.files.ofDraft(draft.id(), actor);
        boolean report = found.stream().anyMatch(EvidenceFile::report);
        UUID nomination = draft.nomination();
        Optional<DossierCheck> check = nomination == null ? check(draft, report)
                : this.sent.check(nomination, report, this.law);
        String add = open ? Requested.url(language, "/desk/drafts/" + draft.id() + "/files") : null;
        return new EvidenceView.Files(rows(found, nomination == null, language), checks(check, language),
                source(check, language), add);
    }

    private Optional<DossierCheck> check(Draft draft, boolean report) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        return this.campaigns.find(draft.campaign())
            .flatMap(campaign -> DossierCheck.of(this.law, draft.cell("AWARD_FORM"), today, campaign.plan().place(),
                    this.reviews.find(draft.campaign(), draft.unit()), report, !draft.cell("ACHIEVEMENT").isEmpty()));
    }

    private static List<EvidenceView.Row> rows(List<EvidenceFile> files, boolean removable, Language language) {
        return files.stream().map(file -> {
            String url = Requested.url(language, "/desk/evidence/" + file.id());
            return new EvidenceView.Row(url, file.name(),
                    t(language, "evidence.about", Formats.size(file.size(), language), file.addedBy(),
                            Formats.day(file.addedAt())),
                    file.report() ? new Chip(Tone.GOOD, t(language, "evidence.report")) : null,
                    removable ? url + "/remove" : null);
        }).toList();
    }

    private static List<Check> checks(Optional<DossierCheck> check, Language language) {
        return check.stream()
            .flatMap(known -> known.items()
                .stream()
                .map(item -> new Check(item.present() ? Tone.GOOD : Tone.OPEN,
                        t(language, item.present() ? "evidence.present" : "evidence.missing"), item.name().in(language),
                        "")))
            .toList();
    }

    private static @Nullable String source(Optional<DossierCheck> check, Language language) {
        return check.map(known -> t(language, "evidence.source", known.source())).orElse(null);
    }

    static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
