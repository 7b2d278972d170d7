package vinhdanh.desk.unit;

import java.util.Locale;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.nomination.draft.UnitDocuments;
import vinhdanh.nomination.draft.UnitDocuments.Format;
import vinhdanh.nomination.draft.UnitDocuments.Kind;
import vinhdanh.page.NotFound;

/** The minutes and the letter of a unit, to be signed. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class UnitDocumentsController {

    private static final String FILE = UnitController.LIST + "/{kind:minutes|letter}.{format:pdf|docx}";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final UnitScene scene;

    private final UnitDocuments documents;

    UnitDocumentsController(UnitScene scene, UnitDocuments documents) {
        this.scene = scene;
        this.documents = documents;
    }

    @GetMapping({ FILE, "/en" + FILE })
    ResponseEntity<byte[]> file(@PathVariable String unit, @PathVariable String code, @PathVariable String kind,
            @PathVariable String format, Actor actor) {
        UnitScene.Place place = this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
        Kind which = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        Format how = Format.valueOf(format.toUpperCase(Locale.ROOT));
        byte[] file = this.documents.draw(place.campaign(), place.unit(), which, how).orElseThrow(NotFound::new);
        String name = (which == Kind.MINUTES ? "bien-ban-" : "to-trinh-") + place.unit().code() + "." + format;
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, how == Format.PDF ? "application/pdf" : DOCX)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
            .body(file);
    }

}
