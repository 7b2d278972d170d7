package vinhdanh.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.DocumentDocx;
import vinhdanh.document.DocumentPdf;
import vinhdanh.review.consultation.Comments;
import vinhdanh.review.consultation.Consultation;
import vinhdanh.review.consultation.Consultations;
import vinhdanh.shared.Digest;
import vinhdanh.shared.FileStore;

/**
 * The minutes as files: drawn anew while they can change, as they were signed afterwards.
 */
@Component
public class MinutesFiles {

    private final Members members;

    private final Papers papers;

    private final Counts counts;

    private final Ballots ballots;

    private final Minutes minutes;

    private final Consultations consultations;

    private final Comments comments;

    private final FileStore store;

    MinutesFiles(Members members, Papers papers, Counts counts, Ballots ballots, Minutes minutes,
            Consultations consultations, Comments comments, FileStore store) {
        this.members = members;
        this.papers = papers;
        this.counts = counts;
        this.ballots = ballots;
        this.minutes = minutes;
        this.consultations = consultations;
        this.comments = comments;
        this.store = store;
    }

    /** The two formats of the minutes. */
    public enum Format {

        PDF, DOCX

    }

    /** The minutes of a meeting that was counted; empty before. */
    public Optional<byte[]> read(Meeting meeting, Format format) {
        if (!meeting.isCounted()) {
            return Optional.empty();
        }
        Proceedings proceedings = this.minutes.of(meeting.id());
        Digest signed = format == Format.PDF ? proceedings.pdf() : proceedings.docx();
        return Optional.of(signed == null ? draw(meeting, proceedings, format) : signed(signed));
    }

    private byte[] signed(Digest digest) {
        try {
            byte[] bytes = Files.readAllBytes(this.store.find(digest.bytes()).orElseThrow());
            if (!Digest.sha256(bytes).equals(digest)) {
                throw new IllegalStateException("The signed minutes were altered in the file store: " + digest);
            }
            return bytes;
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Keeps the file as it is now, by its content. */
    Digest keep(Meeting meeting, Format format) {
        try {
            Path file = Files.createTempFile("minutes", null);
            try {
                Files.write(file, draw(meeting, this.minutes.of(meeting.id()), format));
                return Digest.of(this.store.keep(file));
            }
            finally {
                Files.delete(file);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private byte[] draw(Meeting meeting, Proceedings proceedings, Format format) {
        @Nullable Instant counted = meeting.closedAt();
        List<Consultation> lists = this.consultations.listBefore(meeting.id());
        AdministrativeDocument document = new MinutesText(meeting, this.members.list(meeting.id()),
                this.papers.list(meeting), this.counts.list(meeting.id()), this.ballots.countElectors(meeting.id()),
                this.ballots.countCast(meeting.id()), proceedings, lists,
                lists.stream().flatMap(list -> this.comments.list(list.id()).stream()).toList())
            .document(Objects.requireNonNull(counted));
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
