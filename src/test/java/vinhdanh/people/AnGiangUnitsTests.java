package vinhdanh.people;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vinhdanh.people.Units.Recognition;

import static org.assertj.core.api.Assertions.assertThat;

/** The units that the project brings, and recognising them as people write them. */
class AnGiangUnitsTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private static final Units UNITS = read();

    private static Units read() {
        return switch (UnitFile.read(Path.of("units/an-giang-2021.csv"))) {
            case UnitFile.Reading.Read read -> read.units();
            case UnitFile.Reading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }

    @Test
    void theProvinceHasElevenDistrictsWithOneHundredAndFiftySixCommunes() {
        List<Unit> districts = districts();
        assertThat(districts).hasSize(11);
        assertThat(UNITS.all()).filteredOn(unit -> unit.tier().equals("commune") && unit.isValidOn(DAY)).hasSize(156);
        for (Unit district : districts) {
            assertThat(UNITS.below(district.code(), DAY)).filteredOn(unit -> unit.tier().equals("commune"))
                .hasSize((int) figure(district, "communes"));
        }
    }

    @Test
    void thereWere116CommunesTwentyOneWardsAndNineteenTownships() {
        assertThat(count("commune")).isEqualTo(116);
        assertThat(count("ward")).isEqualTo(21);
        assertThat(count("township")).isEqualTo(19);
    }

    @Test
    void theDistrictsFiguresAddUpToTheProvinces() {
        Unit province = UNITS.find("89", DAY).orElseThrow();
        for (String figure : List.of("voters", "polling_areas", "communes")) {
            assertThat(districts().stream().mapToLong(unit -> figure(unit, figure)).sum())
                .isEqualTo(figure(province, figure));
        }
        assertThat(province.figures()).containsEntry("voters", 1_623_413L).containsEntry("polling_areas", 1_387L);
    }

    @Test
    void electionBodiesEndWithTheirTask() {
        assertThat(UNITS.all()).filteredOn(unit -> unit.type().equals("election-board") && unit.isValidOn(DAY))
            .hasSize(19)
            .allMatch(Unit::temporary);
        assertThat(UNITS.all()).filteredOn(unit -> unit.type().startsWith("election-"))
            .noneMatch(unit -> unit.isValidOn(LocalDate.of(2021, 12, 1)));
    }

    @Test
    void theProvinceAndItsDistrictsEndedOnTheLastOfJune2025() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        assertThat(UNITS.find("893", last)).isPresent();
        assertThat(UNITS.find("893", last.plusDays(1))).isEmpty();
        assertThat(UNITS.find("893", last).orElseThrow().successors()).containsExactly("91");
        assertThat(UNITS.find("91", last.plusDays(1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thành phố Long Xuyên                 | 883
            TP. Long Xuyên                       | 883
            tp long xuyen                        | 883
            TP.LONG XUYÊN                        | 883
            UBND thành phố Long Xuyên            | 883
            Ủy ban nhân dân TP Long Xuyên        | 883
            Uỷ ban nhân dân thành phố Long Xuyên | 883
            Long Xuyên                           | 883
            883                                  | 883
            H. Chợ Mới                           | 893
            UBND H.Chợ Mới                       | 893
            huyện Chợ Mới, tỉnh An Giang         | 893
            Thị trấn Chợ Mới                     | 30628
            TT. Chợ Mới                          | 30628
            TT Chợ Mới, huyện Chợ Mới            | 30628
            phường Mỹ Bình, TP Long Xuyên        | 30280
            P. Mỹ Bình                           | 30280
            UBND phường Mỹ Bình - TP. Long Xuyên | 30280
            Phường Mỹ Bình, Long Xuyên, An Giang | 30280
            phuong mi binh                       | 30280
            Xã Ô Long Vỹ                         | 30475
            xã Vĩnh Châu                         | 30334
            Xã Tấn Mỹ                            | 30643
            Sở Nội vụ                            | snv
            Sở Nội vụ tỉnh An Giang              | snv
            SNV                                  | snv
            Sở TT&TT                             | stttt
            Sở Lao động – Thương binh & Xã hội   | sldtbxh
            Công an tỉnh                         | cat
            Công an tỉnh An Giang                | cat
            Bộ CHQS tỉnh                         | bchqs
            Ủy ban MTTQ Việt Nam tỉnh            | mttq
            Văn phòng UBND tỉnh                  | vpubnd
            Đài PTTH An Giang                    | dptth
            UBND tỉnh An Giang                   | 89
            Ủy ban bầu cử tỉnh                   | ubbc-89
            UBBC huyện Phú Tân                   | ubbc-888
            Ban bầu cử ĐBQH đơn vị số 2          | bbcqh-2
            Ban bầu cử HĐND tỉnh đơn vị số 05    | bbct-05
            Tiểu ban Tuyên truyền của UBBC tỉnh  | tbtt-89
            Tổ giúp việc UBBC TX. Tân Châu       | gv-887
            """)
    void unitsAreRecognisedAsPeopleWriteThem(String typed, String code) {
        assertThat(UNITS.recognise(typed, DAY)).isInstanceOfSatisfying(Recognition.Found.class,
                found -> assertThat(found.unit().code()).isEqualTo(code));
    }

    @Test
    void everyUnitIsRecognisedByItsCodeAndByItsQualifiedName() {
        for (Unit unit : UNITS.all()) {
            if (!unit.isValidOn(DAY)) {
                continue;
            }
            assertThat(UNITS.recognise(unit.code(), DAY)).isEqualTo(new Recognition.Found(unit));
            List<Unit> above = UNITS.above(unit, DAY);
            String qualified = above.isEmpty() ? unit.name() : unit.name() + ", " + above.getFirst().name();
            assertThat(UNITS.recognise(qualified, DAY)).as(qualified).isEqualTo(new Recognition.Found(unit));
        }
    }

    @Test
    void aNameWithoutItsKindThatCouldBeSeveralIsNotGuessed() {
        assertThat(UNITS.recognise("An Phú", DAY)).isInstanceOfSatisfying(Recognition.Ambiguous.class,
                ambiguous -> assertThat(ambiguous.units()).extracting(Unit::name)
                    .containsExactlyInAnyOrder("Huyện An Phú", "Thị trấn An Phú", "Xã An Phú"));
        assertThat(UNITS.recognise("xã Phú Thành", DAY)).isEqualTo(new Recognition.Found(unit("30433")));
        assertThat(UNITS.recognise("xa phu thanh", DAY)).isInstanceOfSatisfying(Recognition.Ambiguous.class,
                ambiguous -> assertThat(ambiguous.units()).extracting(Unit::code)
                    .containsExactlyInAnyOrder("30427", "30433"));
    }

    @Test
    void aUnitThatWasNotThereOnTheDayIsSaidToBeNotValid() {
        assertThat(UNITS.recognise("Thị xã Tịnh Biên", DAY)).isInstanceOf(Recognition.NotValid.class);
        assertThat(UNITS.recognise("Huyện Chợ Mới", LocalDate.of(2025, 7, 1)))
            .isEqualTo(new Recognition.NotValid(unit("893")));
        assertThat(UNITS.recognise("Ủy ban bầu cử tỉnh", LocalDate.of(2021, 12, 1)))
            .isInstanceOf(Recognition.NotValid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Huyện Chợ Mớ", "Huyen Cho Moi 1", "H Chợ Mời Mới" })
    void anUnknownNameGetsTheNearestOnes(String typed) {
        assertThat(UNITS.recognise(typed, DAY)).isInstanceOfSatisfying(Recognition.Unknown.class,
                unknown -> assertThat(unknown.nearest()).extracting(Unit::code).contains("893").hasSizeLessThan(4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "???", "Công ty Zyxw", "xã", "UBND" })
    void whatIsNoNameIsUnknown(String typed) {
        assertThat(UNITS.recognise(typed, DAY)).isInstanceOf(Recognition.Unknown.class);
    }

    @Test
    void aNameWithTheWrongKindIsNotGuessed() {
        assertThat(UNITS.recognise("Phường Chợ Mới", DAY)).isInstanceOf(Recognition.Unknown.class);
        assertThat(UNITS.recognise("Huyện Châu Đốc", DAY)).isInstanceOfSatisfying(Recognition.Unknown.class,
                unknown -> assertThat(unknown.nearest()).extracting(Unit::code).contains("884"));
    }

    @Test
    void badlyPastedNamesAreRecognisedToo() {
        String nfd = Normalizer.normalize("Huyện\u00A0Chợ\u200B Mới", Normalizer.Form.NFD);
        assertThat(UNITS.recognise(nfd, DAY)).isEqualTo(new Recognition.Found(unit("893")));
    }

    @Test
    void aCommuneStandsWithinItsDistrictAndItsProvince() {
        Unit ward = unit("30280");
        assertThat(UNITS.isWithin(ward, "883", DAY)).isTrue();
        assertThat(UNITS.isWithin(ward, "89", DAY)).isTrue();
        assertThat(UNITS.isWithin(ward, "893", DAY)).isFalse();
    }

    private static long figure(Unit unit, String figure) {
        return unit.figures().getOrDefault(figure, -1L);
    }

    private static Unit unit(String code) {
        return UNITS.find(code, DAY).orElseThrow();
    }

    private static long count(String type) {
        return UNITS.all()
            .stream()
            .filter(unit -> unit.tier().equals("commune") && unit.type().equals(type) && unit.isValidOn(DAY))
            .count();
    }

    private static List<Unit> districts() {
        return UNITS.below("89", DAY).stream().filter(unit -> unit.tier().equals("district")).toList();
    }

}
