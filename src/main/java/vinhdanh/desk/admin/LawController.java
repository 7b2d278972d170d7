package vinhdanh.desk.admin;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.law.InForce;
import vinhdanh.law.LawBook;
import vinhdanh.law.Source;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** What the law's data say on a day in a place, each value with its source. */
@Guarded(Right.WORK)
@Controller
@ConditionalOnWebApplication
class LawController {

    private static final String PATH = "/desk/admin/law";

    private final LawBook law;

    private final StaffPages pages;

    private final Clock clock;

    LawController(LawBook law, StaffPages pages, Clock clock) {
        this.law = law;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({ PATH, "/en" + PATH })
    View law(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String unit, HttpServletRequest request) {
        LocalDate on = day(day);
        List<String> known = this.law.places(on);
        String province = known.contains(place) ? place : "";
        String within = unit.matches("[\\w.-]{1,40}") && !province.isEmpty() ? unit : "";
        List<InForce> values = this.law.inForce(on, within.isEmpty() ? province : province + "/" + within);
        List<LawView.Section> sections = Arrays.stream(InForce.Table.values())
            .map(table -> section(table, values, request))
            .filter(section -> !section.table().rows().isEmpty())
            .toList();
        return this.pages.show(request, "desk/admin/law", StaffPages.word(request, "law.title"), new LawView(
                on.toString(), places(known, province, on, request), within, regime(on, request), sections));
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        }
        catch (DateTimeException none) {
            return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        }
    }

    private List<AdminView.Choice> places(List<String> known, String chosen, LocalDate day,
            HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<AdminView.Choice> choices = new ArrayList<>(
                List.of(new AdminView.Choice("", StaffPages.word(request, "law.nation"), chosen.isEmpty())));
        known.forEach(code -> choices.add(new AdminView.Choice(code,
                this.law.placeName(code, day).map(name -> name.in(language)).orElse(code), code.equals(chosen))));
        return choices;
    }

    private String regime(LocalDate day, HttpServletRequest request) {
        return this.law.findProcedure(day)
            .map(regime -> regime.title().in(StaffPages.language(request)))
            .orElseGet(() -> StaffPages.word(request, "law.noregime"));
    }

    private static LawView.Section section(InForce.Table table, List<InForce> values, HttpServletRequest request) {
        List<List<Cell>> rows = values.stream()
            .filter(value -> value.table() == table)
            .map(value -> cells(value, request))
            .toList();
        String title = StaffPages.word(request, title(table));
        return new LawView.Section(table.name().toLowerCase(Locale.ROOT), title, new Table(title,
                AccountsPages.columns(request, "law.what", "law.value", "law.origin", "law.source"), rows, List.of()));
    }

    private static List<Cell> cells(InForce value, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        String origin = StaffPages.word(request, switch (value.origin()) {
            case UNIT -> "law.origin.unit";
            case PROVINCE -> "law.origin.province";
            case NATION -> "law.origin.nation";
        });
        return List.of(Cell.of(value.what().in(language)), Cell.of(value.value().in(language)),
                new Cell(origin, UnitsPages.period(value.from(), value.to(), request), null,
                        value.own() ? new Chip(Tone.GOLD, StaffPages.word(request, "law.own")) : null),
                new Cell(value.source().reference(), null, null, sure(value.source().confidence(), request)));
    }

    /** How sure a value is; what isn't verified has to be held against the text. */
    private static Chip sure(Source.Confidence confidence, HttpServletRequest request) {
        return switch (confidence) {
            case VERIFIED -> new Chip(Tone.GOOD, StaffPages.word(request, "law.sure.verified"));
            case SECONDARY -> new Chip(Tone.OPEN, StaffPages.word(request, "law.sure.secondary"));
            case HIGH -> new Chip(Tone.OPEN, StaffPages.word(request, "law.sure.high"));
            case MEDIUM -> new Chip(Tone.OPEN, StaffPages.word(request, "law.sure.medium"));
            case LOW -> new Chip(Tone.BAD, StaffPages.word(request, "law.sure.low"));
            case CALCULATED -> new Chip(Tone.PLAIN, StaffPages.word(request, "law.sure.calculated"));
            case PROPOSAL -> new Chip(Tone.BAD, StaffPages.word(request, "law.sure.proposal"));
        };
    }

    private static String title(InForce.Table table) {
        return switch (table) {
            case AWARD_FORM -> "law.forms";
            case REWARD -> "law.rewards";
            case FACTOR -> "law.factors";
            case ROUNDING -> "law.rounding";
            case BASE_SALARY -> "law.salary";
            case BASIS -> "law.bases";
            case DOSSIER -> "law.dossiers";
            case RULE -> "law.rules";
        };
    }

}
