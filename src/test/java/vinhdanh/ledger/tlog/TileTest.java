package vinhdanh.ledger.tlog;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TileTest {

    @Test
    void pathIsThatOfTheSpecification() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(3, 5, 17).path()).isEqualTo("tile/3/005.p/17");
        assertThat(new Tile(0, 1000, 1).entriesPath()).isEqualTo("tile/entries/x001/000.p/1");
    }

    @Test
    void aTreeOfSeventyThousandHasTheTilesOfTheSpecification() {
        assertThat(Tile.levels(70_000)).isEqualTo(3);
        List<Tile> leaves = tiles(0, 70_000);
        assertThat(leaves).hasSize(274);
        assertThat(leaves.getLast().width()).isEqualTo(112);
        assertThat(tiles(1, 70_000)).containsExactly(new Tile(1, 0, 256), new Tile(1, 1, 17));
        assertThat(tiles(2, 70_000)).containsExactly(new Tile(2, 0, 1));
    }

    @Test
    void aTreeOf256HasAFullTileAndAPartialOneAboveIt() {
        assertThat(tiles(0, 256)).containsExactly(new Tile(0, 0, 256));
        assertThat(tiles(1, 256)).containsExactly(new Tile(1, 0, 1));
        assertThat(Tile.levels(256)).isEqualTo(2);
        assertThat(Tile.levels(0)).isZero();
    }

    private static List<Tile> tiles(int level, long size) {
        List<Tile> tiles = new ArrayList<>();
        Tile.row(level, size).forEach(tiles::add);
        return tiles;
    }

}
