package vinhdanh.nomination.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.shared.Bilingual;

/** The three sheets of a workbook, by the name that was meant. */
public final class SheetsOf {

    private static final Bilingual CURE = new Bilingual(
            "Tệp phải có đúng ba trang “Tờ trình”, “Tập thể”, “Cá nhân” như tệp mẫu.",
            "The file has the three sheets “Tờ trình”, “Tập thể” and “Cá nhân”, as the template has.");

    private SheetsOf() {
    }

    static Map<SheetName, Workbook.Sheet> of(Workbook workbook, String file, List<Fault> faults) {
        Map<SheetName, Workbook.Sheet> sheets = new EnumMap<>(SheetName.class);
        for (Workbook.Sheet sheet : workbook.sheets()) {
            Optional<SheetName> name = SheetName.of(sheet.name());
            if (name.isPresent() && sheets.putIfAbsent(name.get(), sheet) != null) {
                faults.add(fault(file, name.get(), "Có hai trang “%s”.", "There are two sheets “%s”."));
            }
        }
        List<SheetName> missing = new ArrayList<>(List.of(SheetName.values()));
        missing.removeAll(sheets.keySet());
        missing.forEach(name -> faults.add(fault(file, name, "Thiếu trang “%s”.", "The sheet “%s” is missing.")));
        return sheets;
    }

    /** A sheet that is known to be there. */
    public static Workbook.Sheet find(Workbook workbook, SheetName name) {
        return workbook.sheets()
            .stream()
            .filter(sheet -> SheetName.of(sheet.name()).filter(name::equals).isPresent())
            .findFirst()
            .orElseThrow();
    }

    private static Fault fault(String file, SheetName name, String vi, String en) {
        return Fault.ofSheet(FaultCode.W02, file, name, new Bilingual(vi.formatted(name.vi()), en.formatted(name.vi())),
                CURE);
    }

}
