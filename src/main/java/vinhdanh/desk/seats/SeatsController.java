package vinhdanh.desk.seats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import vinhdanh.campaign.AllocateSeats;
import vinhdanh.campaign.MoveSeats;
import vinhdanh.campaign.SeatShares.Paper;
import vinhdanh.campaign.allocation.Method;
import vinhdanh.law.SubjectKind;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Bilingual;

/** Splits the seats of a line and moves them. */
@Controller
@ConditionalOnWebApplication
class SeatsController {

    static final String CAMPAIGNS = "/desk/seats";

    private static final String LINES = "/desk/campaigns/{code:[\\w-]{1,80}}/seats";

    private static final String LINE = LINES + "/{line:[\\w-]{1,40}}/{subject:collective|individual|household}";

    private final SeatsPages seats;

    private final AllocateSeats allocate;

    private final MoveSeats move;

    private final StaffPages pages;

    SeatsController(SeatsPages seats, AllocateSeats allocate, MoveSeats move, StaffPages pages) {
        this.seats = seats;
        this.allocate = allocate;
        this.move = move;
        this.pages = pages;
    }

    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ CAMPAIGNS, "/en" + CAMPAIGNS })
    View campaigns(HttpServletRequest request) {
        return this.pages.show(request, "desk/seats/campaigns", StaffPages.word(request, "seats.title"),
                this.seats.campaigns(StaffPages.language(request)));
    }

    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ LINES, "/en" + LINES })
    View lines(@PathVariable String code, HttpServletRequest request) {
        SeatsView.Lines view = this.seats.lines(code, StaffPages.language(request)).orElseThrow(NotFound::new);
        return this.pages.show(request, "desk/seats/lines", StaffPages.word(request, "seats.title"), view);
    }

    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ LINE, "/en" + LINE })
    View line(@PathVariable String code, @PathVariable String line, @PathVariable String subject,
            @RequestParam(required = false) @Nullable String figure, @RequestParam(defaultValue = "0") String floor,
            @RequestParam(defaultValue = "") String ceiling, Actor actor, HttpServletRequest request) {
        SeatsPages.Asked asked = new SeatsPages.Asked(figure, number(floor, 0), ceiling(ceiling), "", "", "", "",
                actor);
        return show(HttpStatus.OK, code, line, subject, asked, List.of(), request);
    }

    @Guarded(Right.ALLOCATE)
    @PostMapping({ LINE + "/split", "/en" + LINE + "/split" })
    View split(@PathVariable String code, @PathVariable String line, @PathVariable String subject,
            @RequestParam(defaultValue = "") String method, @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "0") String floor, @RequestParam(defaultValue = "") String ceiling,
            @RequestParam(defaultValue = "") String document, @RequestParam(defaultValue = "") String day, Actor actor,
            HttpServletRequest request) {
        SeatsPages.Asked asked = new SeatsPages.Asked(figure, number(floor, 0), ceiling(ceiling), document, day, "", "",
                actor);
        Optional<Method> chosen = List.of(Method.values())
            .stream()
            .filter(one -> one.code().equals(method))
            .findFirst();
        Optional<LocalDate> date = day(day);
        if (chosen.isEmpty()) {
            return refuse("method", "seats.fault.method", code, line, subject, asked, request);
        }
        if (date.isEmpty()) {
            return refuse("day", "seats.fault.day", code, line, subject, asked, request);
        }
        Optional<Bilingual> refusal = this.allocate.allocate(this.seats.campaign(code).orElseThrow(NotFound::new), line,
                SubjectKind.ofCode(subject), chosen.get(),
                new AllocateSeats.Split(figure, asked.floor(), asked.ceiling()),
                new Paper(document.strip(), date.get(), ""), actor);
        return refusal
            .map(why -> show(HttpStatus.UNPROCESSABLE_CONTENT, code, line, subject, asked,
                    List.of(new FieldError("document", why.in(StaffPages.language(request)))), request))
            .orElseGet(() -> StaffPages.seeOther(request, path(code, line, subject)));
    }

    @Guarded(Right.ALLOCATE)
    @PostMapping({ LINE + "/move", "/en" + LINE + "/move" })
    View move(@PathVariable String code, @PathVariable String line, @PathVariable String subject,
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String seats, @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String reason, Actor actor,
            HttpServletRequest request) {
        SeatsPages.Asked asked = new SeatsPages.Asked(null, 0, null, document, day, reason, seats, actor);
        Optional<LocalDate> date = day(day);
        if (date.isEmpty()) {
            return refuse("move-day", "seats.fault.day", code, line, subject, asked, request);
        }
        Optional<Bilingual> refusal = this.move.move(new MoveSeats.Order(
                this.seats.campaign(code).orElseThrow(NotFound::new), line, SubjectKind.ofCode(subject), id(from),
                id(to), number(seats, 0), new Paper(document.strip(), date.get(), reason.strip())), actor);
        return refusal
            .map(why -> show(HttpStatus.UNPROCESSABLE_CONTENT, code, line, subject, asked,
                    List.of(new FieldError("seats", why.in(StaffPages.language(request)))), request))
            .orElseGet(() -> StaffPages.seeOther(request, path(code, line, subject)));
    }

    private View refuse(String field, String word, String code, String line, String subject, SeatsPages.Asked asked,
            HttpServletRequest request) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, code, line, subject, asked,
                List.of(new FieldError(field, StaffPages.word(request, word))), request);
    }

    private View show(HttpStatus status, String code, String line, String subject, SeatsPages.Asked asked,
            List<FieldError> faults, HttpServletRequest request) {
        SeatsView.OneLine view = this.seats
            .line(code, line, SubjectKind.ofCode(subject), asked, faults, StaffPages.language(request))
            .orElseThrow(NotFound::new);
        return this.pages.show(status, request, "desk/seats/line", view.title(), view);
    }

    private static String path(String code, String line, String subject) {
        return "/desk/campaigns/" + code + "/seats/" + line + "/" + subject;
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static @Nullable Integer ceiling(String text) {
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable UUID id(String text) {
        return text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : null;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        }
        catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

}
