package vinhdanh.portal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.portal.DecisionPages.DocumentRow;
import vinhdanh.shared.FileStore;

/** Hands out the files of published decisions, and no others. */
@Open
@Controller
class DocumentController {

    private static final String PDF = "application/pdf";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DecisionPages decisions;

    private final FileStore files;

    DocumentController(DecisionPages decisions, FileStore files) {
        this.decisions = decisions;
        this.files = files;
    }

    @GetMapping("/documents/{id:" + Ids.FORM + "}/{name}")
    ResponseEntity<Resource> document(@PathVariable UUID id, @PathVariable String name) {
        DocumentRow document = this.decisions.document(id)
            .filter(row -> row.name().equals(name))
            .orElseThrow(NotFound::new);
        Path path = this.files.find(document.sha256()).orElseThrow(NotFound::new);
        boolean pdf = document.mediaType().equals(PDF);
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(document.mediaType()))
            .eTag('"' + HexFormat.of().formatHex(document.sha256()) + '"')
            .cacheControl(CacheControl.noCache())
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(document.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString())
            .body(new FileSystemResource(path));
    }

    static String address(DocumentRow document) {
        return "/documents/" + document.id() + "/"
                + UriUtils.encodePathSegment(document.name(), StandardCharsets.UTF_8);
    }

    /** What people call a type of file. */
    static String kind(String mediaType) {
        return switch (mediaType) {
            case PDF -> "PDF";
            case DOCX -> "Word (DOCX)";
            default -> mediaType;
        };
    }

}
