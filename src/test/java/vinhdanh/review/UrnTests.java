package vinhdanh.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** An urn loses no vote and keeps no order. */
class UrnTests {

    @Property(tries = 200)
    void everyVoteComesOutAgainAndTheLengthTellsNothing(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 2) Integer> sheets,
            @ForAll @IntRange(min = 1, max = 30) int candidates, @ForAll long seed) {
        int room = sheets.size() * candidates;
        byte[] written = Urn.empty().bytes(room);
        List<String> put = new ArrayList<>();
        for (int vote : sheets) {
            List<Urn.Mark> sheet = new ArrayList<>();
            for (int position = 1; position <= candidates; position++) {
                sheet.add(new Urn.Mark(position, Vote.values()[(vote + position) % 3]));
            }
            sheet.forEach(mark -> put.add(mark.toString()));
            byte[] next = Urn.of(written).with(sheet, new Random(seed)).bytes(Urn.room(written));
            assertThat(next).hasSameSizeAs(written);
            written = next;
        }
        Urn urn = Urn.of(written);
        assertThat(urn.sheets()).isEqualTo(sheets.size());
        assertThat(urn.marks()).extracting(Urn.Mark::toString).containsExactlyInAnyOrderElementsOf(put);
    }

}
