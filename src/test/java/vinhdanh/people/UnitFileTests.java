package vinhdanh.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.shared.FileFault;

import static org.assertj.core.api.Assertions.assertThat;

class UnitFileTests {

    private static final String HEADING = "code,name,short_name,type,tier,parent,valid_from,valid_to,temporary,successors,aliases,voters\n";

    @TempDir
    private Path folder;

    @Test
    void aRowBecomesAUnit() throws IOException {
        Unit unit = units("a,Huyện A,H. A,district,district,,2020-01-01,2021-12-31,yes,b|c,Huyện Á | A,1200\n"
                + "b,B,,district,district,,2022-01-01,,,,,\nc,C,,district,district,,2022-01-01,,,,,\n")
            .all()
            .getFirst();
        assertThat(unit).isEqualTo(new Unit(unit.id(), "a", "Huyện A", "H. A", "district", "district", null,
                LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), true, List.of("b", "c"), List.of("Huyện Á", "A"),
                Map.of("voters", 1200L)));
    }

    @Test
    void theSameFileGivesTheSameIds() throws IOException {
        String row = "a,A,,x,y,,2020-01-01,,,,,\n";
        assertThat(units(row).all()).isEqualTo(units(row).all());
    }

    @Test
    void semicolonsAndAByteOrderMarkAreUnderstood() throws IOException {
        String text = "\uFEFF" + HEADING.replace(',', ';') + "a;A;;x;y;;2020-01-01;;;;;7\r\n";
        Path file = Files.writeString(this.folder.resolve("units.csv"), text);
        assertThat(UnitFile.read(file)).isInstanceOfSatisfying(UnitFile.Reading.Read.class,
                read -> assertThat(read.units().all()).singleElement()
                    .satisfies(unit -> assertThat(unit.figures()).containsEntry("voters", 7L)));
    }

    @Test
    void everyFaultOfARowIsToldWithItsLine() throws IOException {
        assertThat(lines(
                "a,,,x,y,,2020-01-01,,,,,\nb,B,,x,y,,31/02/2020,,,,,\nc,C,,x,y,,2020-01-01,2019-01-01,maybe,,,many\n"))
            .containsExactly(2, 3, 4, 4, 4);
    }

    @Test
    void unknownParentsAndSuccessorsAreRefused() throws IOException {
        assertThat(lines("a,A,,x,y,nobody,2020-01-01,,,,,\nb,B,,x,y,a,2020-01-01,,,nobody,,\n")).containsExactly(2, 3);
    }

    @Test
    void oneCodeMayNotNameTwoUnitsOnOneDay() throws IOException {
        assertThat(lines("a,A,,x,y,,2020-01-01,2021-01-01,,,,\na,B,,x,y,,2021-01-01,,,,,\n")).containsExactly(3);
        assertThat(lines("a,A,,x,y,,2020-01-01,2021-01-01,,,,\na,B,,x,y,,2021-01-02,,,,,\n")).isEmpty();
    }

    @Test
    void aUnitMayNotStandBelowItself() throws IOException {
        assertThat(lines("a,A,,x,y,b,2020-01-01,,,,,\nb,B,,x,y,a,2020-01-01,,,,,\nc,C,,x,y,,2020-01-01,,,,,\n"))
            .containsExactly(2, 3);
        assertThat(lines("a,A,,x,y,a,2020-01-01,,,,,\n")).containsExactly(2);
    }

    @Test
    void missingOrDoubleColumnsAreRefused() throws IOException {
        Path file = Files.writeString(this.folder.resolve("units.csv"), "code,name,name\na,A,A\n");
        assertThat(faults(file)).extracting(FileFault::line).containsExactly(1, 1);
    }

    @Test
    void filesThatAreNoListAreRefused() throws IOException {
        assertThat(faults(this.folder.resolve("nothing.csv"))).hasSize(1);
        assertThat(faults(Files.write(this.folder.resolve("bytes.csv"), new byte[] { (byte) 0xC3, 0x28 }))).hasSize(1);
        assertThat(faults(Files.writeString(this.folder.resolve("empty.csv"), ""))).hasSize(1);
        assertThat(faults(Files.writeString(this.folder.resolve("quote.csv"), HEADING + "\"a,b\n")))
            .hasSizeGreaterThan(0);
    }

    private Units units(String rows) throws IOException {
        Path file = Files.writeString(this.folder.resolve("units.csv"), HEADING + rows);
        return switch (UnitFile.read(file)) {
            case UnitFile.Reading.Read read -> read.units();
            case UnitFile.Reading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }

    private List<Integer> lines(String rows) throws IOException {
        return faults(Files.writeString(this.folder.resolve("units.csv"), HEADING + rows)).stream()
            .map(FileFault::line)
            .toList();
    }

    private static List<FileFault> faults(Path file) {
        return switch (UnitFile.read(file)) {
            case UnitFile.Reading.Read read -> List.of();
            case UnitFile.Reading.Refused refused -> refused.faults();
        };
    }

}
