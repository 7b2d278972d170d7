package vinhdanh.desk.council;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.review.Answer;
import vinhdanh.review.Meeting;
import vinhdanh.review.Meetings;
import vinhdanh.review.Minutes;
import vinhdanh.review.MinutesFiles;
import vinhdanh.review.Proceedings;
import vinhdanh.review.SignMinutes;
import vinhdanh.review.WriteMinutes;

/** The minutes: written by the secretary, signed by two, read by all of the council. */
@Controller
@ConditionalOnWebApplication
class MinutesController {

    private static final MediaType DOCX = MediaType
        .parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Meetings meetings;

    private final Minutes minutes;

    private final MinutesFiles files;

    private final WriteMinutes write;

    private final SignMinutes sign;

    private final StaffPages pages;

    MinutesController(Meetings meetings, Minutes minutes, MinutesFiles files, WriteMinutes write, SignMinutes sign,
            StaffPages pages) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.files = files;
        this.write = write;
        this.sign = sign;
        this.pages = pages;
    }

    @Guarded(Right.SEE_COUNCIL)
    @GetMapping({ "/desk/council/{id}/minutes", "/en/desk/council/{id}/minutes" })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Proceedings now = this.minutes.of(id);
        return show(HttpStatus.OK, find(id, actor), typed(now), List.of(), actor, request);
    }

    @Guarded(Right.KEEP_COUNCIL)
    @PostMapping({ "/desk/council/{id}/minutes", "/en/desk/council/{id}/minutes" })
    View write(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        Meeting meeting = find(id, actor);
        CouncilForms form = CouncilForms.of(request);
        WriteMinutes.Typed typed = new WriteMinutes.Typed(CouncilForms.line(form.typed("number")),
                form.typed("ended").isEmpty() ? null : form.time("ended"), form.typed("opinions"),
                form.typed("conclusion"));
        List<FieldError> faults = form.faults().isEmpty()
                ? Answers.faults(this.write.write(id, version, typed, actor), "number", request).orElse(List.of())
                : form.faults();
        return faults.isEmpty() ? StaffPages.seeOther(request, CouncilViews.path(meeting) + "/minutes")
                : show(HttpStatus.UNPROCESSABLE_CONTENT, meeting, typed, faults, actor, request);
    }

    @Guarded(Right.KEEP_COUNCIL)
    @PostMapping({ "/desk/council/{id}/minutes/sign", "/en/desk/council/{id}/minutes/sign" })
    View sign(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        return signed(id, this.sign.signAsSecretary(id, version, actor), actor, request);
    }

    @Guarded(Right.LEAD_COUNCIL)
    @PostMapping({ "/desk/council/{id}/minutes/countersign", "/en/desk/council/{id}/minutes/countersign" })
    View countersign(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return signed(id, this.sign.signAsChair(id, actor), actor, request);
    }

    private View signed(UUID id, Answer answer, Actor actor, HttpServletRequest request) {
        return Answers.faults(answer, "sign", request)
            .map(faults -> show(HttpStatus.UNPROCESSABLE_CONTENT, find(id, actor), typed(this.minutes.of(id)), faults,
                    actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/council/" + id + "/minutes"));
    }

    @Guarded(Right.SEE_COUNCIL)
    @GetMapping({ "/desk/council/{id}/minutes.pdf", "/en/desk/council/{id}/minutes.pdf" })
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return file(id, MinutesFiles.Format.PDF, MediaType.APPLICATION_PDF, "bien-ban.pdf", actor);
    }

    @Guarded(Right.SEE_COUNCIL)
    @GetMapping({ "/desk/council/{id}/minutes.docx", "/en/desk/council/{id}/minutes.docx" })
    ResponseEntity<byte[]> docx(@PathVariable UUID id, Actor actor) {
        return file(id, MinutesFiles.Format.DOCX, DOCX, "bien-ban.docx", actor);
    }

    private ResponseEntity<byte[]> file(UUID id, MinutesFiles.Format format, MediaType type, String name, Actor actor) {
        byte[] bytes = this.files.read(find(id, actor), format).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
            .contentType(type)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
            .body(bytes);
    }

    private Meeting find(UUID id, Actor actor) {
        return this.meetings.find(id, actor).orElseThrow(NotFound::new);
    }

    private static WriteMinutes.Typed typed(Proceedings now) {
        return new WriteMinutes.Typed(now.number(), now.ended(), now.opinions(), now.conclusion());
    }

    private View show(HttpStatus status, Meeting meeting, WriteMinutes.Typed typed, List<FieldError> faults,
            Actor actor, HttpServletRequest request) {
        Proceedings now = this.minutes.of(meeting.id());
        boolean secretary = meeting.isOf(actor, Role.SECRETARY);
        boolean counted = meeting.stage() == Meeting.Stage.COUNTED;
        boolean signed = now.signatureOf(Role.SECRETARY).isPresent();
        return this.pages.show(status, request, "desk/council/minutes", StaffPages.word(request, "council.minutes"),
                new CouncilView.MinutesForm(CouncilViews.path(meeting), CouncilViews.when(meeting), now.version(),
                        fields(typed, request), typed.opinions(), typed.conclusion(), meeting.isCounted(),
                        secretary && counted && !signed && now.isReady(),
                        meeting.isOf(actor, Role.CHAIR) && counted && signed, secretary && !now.isSigned(),
                        signatures(now, request), faults, theirs(now, typed, request)));
    }

    private static List<CouncilView.Field> fields(WriteMinutes.Typed typed, HttpServletRequest request) {
        return List.of(
                new CouncilView.Field("number", StaffPages.word(request, "council.number"), "text", typed.number()),
                new CouncilView.Field("ended", StaffPages.word(request, "council.ended"), "time",
                        typed.ended() == null ? "" : typed.ended().toString()));
    }

    private static List<Fact> signatures(Proceedings now, HttpServletRequest request) {
        return now.signatures()
            .stream()
            .map(signature -> Fact.of(signature.role().title().in(StaffPages.language(request)),
                    signature.name() + " · " + Formats.day(signature.at()) + " " + Formats.time(signature.at())))
            .toList();
    }

    /** What stands there now, where somebody else wrote something else meanwhile. */
    private static List<Fact> theirs(Proceedings now, WriteMinutes.Typed typed, HttpServletRequest request) {
        List<Fact> theirs = new ArrayList<>();
        if (!now.opinions().equals(typed.opinions())) {
            theirs.add(Fact.of(StaffPages.word(request, "council.opinions"), now.opinions()));
        }
        if (!now.conclusion().equals(typed.conclusion())) {
            theirs.add(Fact.of(StaffPages.word(request, "council.conclusion"), now.conclusion()));
        }
        return theirs;
    }

}
