package vinhdanh.desk.admin;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;
import vinhdanh.people.ImportUnits;
import vinhdanh.people.StoredUnits;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitImports;
import vinhdanh.people.UnitSheet;

/** Units as a workbook: out, and in with a preview before anything is stored. */
@Guarded(Right.ADMINISTER)
@Controller
@ConditionalOnWebApplication
class UnitImportController {

    private static final String PATH = UnitsPages.PATH + "/import";

    private static final int SHOWN = 200;

    private final StoredUnits stored;

    private final UnitsPages view;

    private final ImportUnits imports;

    private final StaffPages pages;

    UnitImportController(StoredUnits stored, UnitsPages view, ImportUnits imports, StaffPages pages) {
        this.stored = stored;
        this.view = view;
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping({ UnitsPages.PATH + "/export", "/en" + UnitsPages.PATH + "/export" })
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable String place) {
        String known = this.view.place(place);
        return ResponseEntity.ok()
            .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .header("Content-Disposition", "attachment; filename=\"don-vi-%s.xlsx\"".formatted(known))
            .header("X-Content-Type-Options", "nosniff")
            .body(UnitWorkbook.write(this.stored.list(known)));
    }

    @GetMapping({ PATH, "/en" + PATH })
    View form(@RequestParam(required = false) @Nullable String place, HttpServletRequest request) {
        return show(HttpStatus.OK, new UnitsView.Import(this.view.place(place), List.of(), null, null, null, null),
                request);
    }

    @PostMapping({ PATH, "/en" + PATH })
    View preview(@RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable MultipartFile file, Actor actor, HttpServletRequest request)
            throws IOException {
        if (!place.matches("[a-z0-9-]{2,40}")) {
            return refuse(place, "place", "units.fault.place", request);
        }
        if (file == null || file.isEmpty()) {
            return refuse(place, "file", "units.fault.file", request);
        }
        byte[] content = file.getBytes();
        return switch (UnitWorkbook.read(content, this.stored.list(place))) {
            case UnitWorkbook.Reading.Refused refused -> faulty(place, refused, request);
            case UnitWorkbook.Reading.Read read -> {
                UUID kept = this.imports.keep(place, content, actor.id().value());
                yield show(HttpStatus.OK, preview(place, kept, read.units(), request), request);
            }
        };
    }

    /** Stores what was previewed, held against the units as they are now. */
    @PostMapping({ PATH + "/{id:[0-9a-f-]{36}}", "/en" + PATH + "/{id:[0-9a-f-]{36}}" })
    View store(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        UnitImports.Kept kept = this.imports.kept(id, actor.id().value()).orElseThrow(NotFound::new);
        return switch (UnitWorkbook.read(kept.workbook(), this.stored.list(kept.place()))) {
            case UnitWorkbook.Reading.Refused refused -> faulty(kept.place(), refused, request);
            case UnitWorkbook.Reading.Read read -> {
                this.imports.store(id, kept.place(), read.units(), changed(kept.place(), read.units()),
                        actor.id().value());
                yield this.pages.seeOther(request, UnitsPages.PATH, "units.import.done");
            }
        };
    }

    private UnitsView.Import preview(String place, UUID kept, UnitSheet.Reading.Read read, HttpServletRequest request) {
        List<Unit> changed = changed(place, read);
        List<Unit> stored = this.stored.list(place);
        long begun = changed.stream().filter(unit -> find(unit, stored) == null).count();
        String summary = StaffPages.word(request, "units.import.summary", begun, changed.size() - begun,
                read.units().size() - changed.size());
        List<List<Cell>> rows = changed.stream()
            .limit(SHOWN)
            .map(unit -> List.of(new Cell(unit.name(), unit.code(), null, null),
                    Cell.of(StaffPages.word(request,
                            find(unit, stored) == null ? "units.import.new" : "units.import.changed")),
                    Cell.of(UnitsPages.period(unit.validFrom(), unit.validTo(), request))))
            .toList();
        Table table = new Table(StaffPages.word(request, "units.import.changes"),
                AccountsPages.columns(request, "units.name", "admin.what", "units.valid"), rows, List.of());
        return new UnitsView.Import(place, List.of(), null, PATH + "/" + kept, summary, rows.isEmpty() ? null : table);
    }

    private List<Unit> changed(String place, UnitSheet.Reading.Read read) {
        List<Unit> stored = this.stored.list(place);
        return read.units().stream().filter(unit -> !same(unit, find(unit, stored))).toList();
    }

    private static @Nullable Unit find(Unit unit, List<Unit> stored) {
        return stored.stream()
            .filter(one -> one.code().equals(unit.code()) && one.validFrom().equals(unit.validFrom()))
            .findFirst()
            .orElse(null);
    }

    private static boolean same(Unit unit, @Nullable Unit stored) {
        return stored != null && stored.name().equals(unit.name()) && stored.shortName().equals(unit.shortName())
                && stored.type().equals(unit.type()) && stored.tier().equals(unit.tier())
                && Objects.equals(stored.parent(), unit.parent()) && Objects.equals(stored.validTo(), unit.validTo())
                && stored.temporary() == unit.temporary() && stored.aliases().equals(unit.aliases())
                && stored.successors().containsAll(unit.successors()) && stored.figures().equals(unit.figures());
    }

    private View faulty(String place, UnitWorkbook.Reading.Refused refused, HttpServletRequest request) {
        List<List<Cell>> rows = refused.faults()
            .stream()
            .map(fault -> List.of(Cell.of(fault.place().isEmpty() ? "–" : fault.place()),
                    Cell.of(fault.reason().in(StaffPages.language(request)))))
            .toList();
        Table faults = new Table(StaffPages.word(request, "units.faults"),
                AccountsPages.columns(request, "units.cell", "units.fault"), rows, List.of());
        return show(HttpStatus.UNPROCESSABLE_CONTENT, new UnitsView.Import(place, List.of(), faults, null, null, null),
                request);
    }

    private View refuse(String place, String field, String word, HttpServletRequest request) {
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT, new UnitsView.Import(place,
                        List.of(new FieldError(field, StaffPages.word(request, word))), null, null, null, null),
                request);
    }

    private View show(HttpStatus status, UnitsView.Import view, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/admin/unitimport", StaffPages.word(request, "units.import"),
                view);
    }

}
