package vinhdanh.nomination.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.DocumentDocx;
import vinhdanh.document.DocumentPdf;
import vinhdanh.law.LawBook;
import vinhdanh.people.Unit;

/** The minutes and the letter of a unit as files, drawn from what it wrote down. */
@Component
public class UnitDocuments {

    private final PeerReviews reviews;

    private final PeerVotes votes;

    private final LawBook law;

    private final Clock clock;

    UnitDocuments(PeerReviews reviews, PeerVotes votes, LawBook law, Clock clock) {
        this.reviews = reviews;
        this.votes = votes;
        this.law = law;
        this.clock = clock;
    }

    /** What can be drawn. */
    public enum Kind {

        MINUTES, LETTER

    }

    /** The formats in which it is. */
    public enum Format {

        PDF, DOCX

    }

    /** A document; empty while its day, or how many were there, isn't written down. */
    public Optional<byte[]> draw(LoadedCampaign campaign, Unit unit, Kind kind, Format format) {
        PeerReview review = this.reviews.find(campaign.id(), unit.id());
        List<Candidate> candidates = this.votes.list(campaign.id(), unit.id());
        boolean drawable = kind == Kind.MINUTES ? review.hasMet() : review.letterDay() != null;
        if (!drawable) {
            return Optional.empty();
        }
        AdministrativeDocument document = switch (kind) {
            case MINUTES ->
                new MeetingMinutes(campaign.plan(), unit, review, candidates).document(this.clock.instant());
            case LETTER ->
                new UnitLetter(campaign.plan(), this.law, unit, review, candidates).document(this.clock.instant());
        };
        return Optional.of(write(document, format));
    }

    private static byte[] write(AdministrativeDocument document, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case PDF -> DocumentPdf.write(document, out);
                case DOCX -> DocumentDocx.write(document, out);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

}
