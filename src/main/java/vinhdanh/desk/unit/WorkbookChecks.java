package vinhdanh.desk.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import vinhdanh.nomination.draft.SendList;
import vinhdanh.nomination.draft.TakeWorkbook;
import vinhdanh.nomination.draft.Upload;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.intake.TypedList;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.shared.FileStore;

/**
 * Looks over the workbooks that units send, beside the requests: a large one takes its
 * time, and its page says how far it is. What was found is kept for a while; when it is
 * asked for later, or by another node, the file is looked over again.
 */
@Component
class WorkbookChecks {

    private static final int KEPT = 50;

    private final Cache<UUID, Check> checks = Caffeine.newBuilder()
        .maximumSize(KEPT)
        .expireAfterAccess(Duration.ofHours(1))
        .build();

    private final Executor beside = Executors.newVirtualThreadPerTaskExecutor();

    private final SendList send;

    private final TakeWorkbook take;

    private final FileStore store;

    WorkbookChecks(SendList send, TakeWorkbook take, FileStore store) {
        this.send = send;
        this.take = take;
        this.store = store;
    }

    /**
     * A look over one workbook.
     *
     * @param rows how many rows were read so far
     * @param found what was found, once it was
     */
    record Check(AtomicLong rows, CompletableFuture<Found> found) {
    }

    /** What was found. */
    sealed interface Found {

        /**
         * @param rows its rows as they were typed, or too many of them
         */
        record Looked(ImportReport report, TypedList.Reading rows) implements Found {
        }

        record Refused(List<Fault> faults) implements Found {
        }

        /** It is the list of another unit; nothing of it is looked at. */
        record OfAnother() implements Found {
        }

    }

    /** The look over a workbook, begun now where it wasn't yet. */
    Check of(UnitScene.Place place, Upload upload) {
        return this.checks.get(upload.id(), id -> {
            AtomicLong rows = new AtomicLong();
            return new Check(rows, CompletableFuture.supplyAsync(() -> look(place, upload, rows), this.beside));
        });
    }

    private Found look(UnitScene.Place place, Upload upload, AtomicLong rows) {
        return with(upload, file -> {
            TypedList.Reading reading = this.take.read(place.campaign(), file);
            return switch (reading) {
                case TypedList.Reading.Refused refused -> new Found.Refused(refused.faults());
                case TypedList.Reading.Read read when !read.unit().id().equals(upload.unit()) -> new Found.OfAnother();
                case TypedList.Reading.TooLong much when !much.unit().id().equals(upload.unit()) ->
                    new Found.OfAnother();
                default -> new Found.Looked(
                        this.send.check(place.campaign(), file, (name, number, files, read) -> rows.set(read)),
                        reading);
            };
        });
    }

    /** Does something with the workbook under the name that it was sent by. */
    <T> T with(Upload upload, Function<Path, T> work) {
        try {
            Path folder = Files.createTempDirectory("danh-sach");
            Path file = folder.resolve(upload.name());
            try {
                Files.copy(this.store.find(upload.digest().bytes()).orElseThrow(), file);
                return work.apply(file);
            }
            finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
