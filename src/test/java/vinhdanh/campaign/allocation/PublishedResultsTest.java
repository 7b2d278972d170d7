package vinhdanh.campaign.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vinhdanh.campaign.allocation.Apportioned.seats;
import static vinhdanh.campaign.allocation.Apportioned.split;

class PublishedResultsTest {

    /** US Census Bureau, apportionment of the 2020 census, table 1. */
    @Test
    void houseOfRepresentativesOf2020IsReproducedByHuntingtonHill() {
        List<String[]> rows = rows("us-house-2020.csv");
        List<Claim> states = rows.stream().map(row -> atLeastOne(row[0], row[1])).toList();

        Outcome.Split house = split(Method.HUNTINGTON_HILL, 435, states);

        assertThat(states).hasSize(50);
        assertThat(rows).allSatisfy(row -> assertThat(house.seatsOf(row[0])).as(row[0]).isEqualTo(number(row[2])));
    }

    /** The published priority values: seat 435 went to Minnesota, 436 was New York's. */
    @Test
    void minnesotaTookTheLastSeatOf2020AndNewYorkWasNext() {
        List<Claim> states = rows("us-house-2020.csv").stream().map(row -> atLeastOne(row[0], row[1])).toList();

        Outcome.Split house = split(Method.HUNTINGTON_HILL, 435, states);

        assertThat(house.lastIn()).contains("Minnesota");
        assertThat(house.nextOut()).contains("New York");
    }

    /** New York would have kept its seat with 89 people more, as was widely reported. */
    @Test
    void eightyNineMorePeopleWouldHaveKeptTheSeatOfNewYork() {
        assertThat(newYorkWith(88)).isEqualTo(26);
        assertThat(newYorkWith(89)).isEqualTo(27);
    }

    private static int newYorkWith(long more) {
        List<Claim> states = rows("us-house-2020.csv").stream()
            .map(row -> new Claim(row[0], number(row[1]) + (row[0].equals("New York") ? more : 0), 1,
                    Integer.MAX_VALUE))
            .toList();
        return split(Method.HUNTINGTON_HILL, 435, states).seatsOf("New York");
    }

    /**
     * Electoral Commission of New Zealand, official results of 6 November 2020: 120 seats
     * over the parties that passed the threshold.
     */
    @Test
    void newZealandParliamentOf2020IsReproducedBySainteLague() {
        Outcome.Split parliament = split(Method.SAINTE_LAGUE, 120,
                List.of(new Claim("Labour", 1_443_545), new Claim("National", 738_275), new Claim("Green", 226_757),
                        new Claim("ACT", 219_031), new Claim("Maori", 33_630)));

        assertThat(seats(parliament, "Labour", "National", "Green", "ACT", "Maori")).containsExactly(65, 33, 10, 10, 2);
    }

    /** Balinski and Young, Fair Representation: one census, five answers. */
    @Test
    void eachDivisorMethodGivesItsOwnAnswerToTheSameCensus() {
        List<Claim> states = List.of(new Claim("A", 27_744), new Claim("B", 25_178), new Claim("C", 19_951),
                new Claim("D", 14_610), new Claim("E", 9_225), new Claim("F", 3_292));

        assertThat(of(Method.ADAMS, states)).containsExactly(10, 9, 7, 5, 3, 2);
        assertThat(of(Method.DEAN, states)).containsExactly(10, 9, 7, 5, 4, 1);
        assertThat(of(Method.HUNTINGTON_HILL, states)).containsExactly(10, 9, 7, 6, 3, 1);
        assertThat(of(Method.SAINTE_LAGUE, states)).containsExactly(10, 9, 8, 5, 3, 1);
        assertThat(of(Method.DHONDT, states)).containsExactly(11, 9, 7, 5, 3, 1);
    }

    private static List<Integer> of(Method method, List<Claim> states) {
        return seats(split(method, 36, states), "A", "B", "C", "D", "E", "F");
    }

    /** The chief clerk of the census found it in 1880; every state gets at least one. */
    @Test
    void alabamaLosesASeatWhenTheHouseOf1880GrowsFrom299To300() {
        List<Claim> states = rows("us-census-1880.csv").stream().map(row -> atLeastOne(row[0], row[1])).toList();
        assertThat(states.stream().mapToLong(Claim::weight).sum()).isEqualTo(49_371_340);

        assertThat(seats(split(Method.HAMILTON, 299, states), "Alabama", "Illinois", "Texas")).containsExactly(8, 18,
                9);
        assertThat(seats(split(Method.HAMILTON, 300, states), "Alabama", "Illinois", "Texas")).containsExactly(7, 19,
                10);
    }

    private static Claim atLeastOne(String state, String people) {
        return new Claim(state, number(people), 1, Integer.MAX_VALUE);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(PublishedResultsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
