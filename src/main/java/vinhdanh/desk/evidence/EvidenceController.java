package vinhdanh.desk.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.draft.Drafts;
import vinhdanh.nomination.evidence.EvidenceFile;
import vinhdanh.nomination.evidence.EvidenceFiles;
import vinhdanh.nomination.evidence.KeepEvidence;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.FileStore;

/** Files are added to a draft, removed from it, and handed out to who may see it. */
@Controller
@ConditionalOnWebApplication
class EvidenceController {

    private static final String UUID_PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String FILES = "/desk/drafts/{id:" + UUID_PATTERN + "}/files";

    private static final String FILE = "/desk/evidence/{id:" + UUID_PATTERN + "}";

    private final EvidenceFiles files;

    private final Drafts drafts;

    private final KeepEvidence keep;

    private final EvidencePages parts;

    private final FileStore store;

    private final StaffPages pages;

    EvidenceController(EvidenceFiles files, Drafts drafts, KeepEvidence keep, EvidencePages parts, FileStore store,
            StaffPages pages) {
        this.files = files;
        this.drafts = drafts;
        this.keep = keep;
        this.parts = parts;
        this.store = store;
        this.pages = pages;
    }

    @Guarded(Right.WRITE_NOMINATIONS)
    @GetMapping({ FILES, "/en" + FILES })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, id, List.of(), actor, request);
    }

    @Guarded(Right.WRITE_NOMINATIONS)
    @PostMapping({ FILES, "/en" + FILES })
    View add(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "evidence") String kind, Actor actor, HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, id,
                    List.of(new FieldError("file", StaffPages.word(request, "evidence.none.chosen"))), actor, request);
        }
        Path content = Files.createTempFile("minh-chung", null);
        try {
            file.transferTo(content);
            String name = file.getOriginalFilename();
            return switch (this.keep.add(id, kind.equals("report"), name == null ? "" : name, content, actor)) {
                case KeepEvidence.Outcome.Kept kept -> StaffPages.seeOther(request, "/desk/drafts/" + id + "/files");
                case KeepEvidence.Outcome.Refused refused -> show(HttpStatus.UNPROCESSABLE_CONTENT, id,
                        List.of(new FieldError("file", refused.reason().in(StaffPages.language(request)))), actor,
                        request);
                case KeepEvidence.Outcome.Unknown unknown -> throw new NotFound();
            };
        }
        finally {
            Files.deleteIfExists(content);
        }
    }

    @Guarded(Right.WRITE_NOMINATIONS)
    @PostMapping({ FILE + "/remove", "/en" + FILE + "/remove" })
    View remove(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        EvidenceFile file = this.files.find(id, actor).orElseThrow(NotFound::new);
        return switch (this.keep.remove(id, actor)) {
            case KeepEvidence.Outcome.Kept kept ->
                StaffPages.seeOther(request, "/desk/drafts/" + file.draft() + "/files");
            case KeepEvidence.Outcome.Refused refused -> throw new NotFound();
            case KeepEvidence.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    /**
     * The file, to be kept and not to be run: whoever opens it here opens it in a box.
     */
    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ FILE, "/en" + FILE })
    ResponseEntity<FileSystemResource> download(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        EvidenceFile file = this.files.find(id, actor).orElseThrow(NotFound::new);
        Path path = this.store.find(file.digest().bytes()).orElseThrow();
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, file.type().mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
            .body(new FileSystemResource(path));
    }

    private View show(HttpStatus status, UUID id, List<FieldError> faults, Actor actor, HttpServletRequest request) {
        Draft draft = this.drafts.find(id, actor.unitsAs(Role.CLERK, Role.HEAD)).orElseThrow(NotFound::new);
        String name = draft.cell(draft.isIndividual() ? "FULL_NAME" : "COLLECTIVE");
        String title = name.isEmpty() ? StaffPages.word(request, "evidence.title")
                : StaffPages.word(request, "evidence.title") + " · " + name;
        EvidenceView.Files files = this.parts.ofDraft(draft, this.drafts.isOpen(id), actor,
                StaffPages.language(request));
        return this.pages.show(status, request, "desk/evidence/page", title,
                new EvidenceView.FilesPage(title, "/desk/drafts/" + id, files, faults));
    }

}
