package vinhdanh.ledger.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import vinhdanh.shared.Digest;

import static org.assertj.core.api.Assertions.assertThat;

class MerkleTreeTest {

    /** The eight entries that the certificate transparency projects test with. */
    private static final List<Digest> KNOWN = Stream
        .of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
        .map(hex -> Merkle.leaf(HexFormat.of().parseHex(hex)))
        .toList();

    private static final List<String> KNOWN_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfThePublishedVectors() {
        for (int n = 0; n < KNOWN_ROOTS.size(); n++) {
            assertThat(Frontier.rootOf(KNOWN.subList(0, n)).hex()).isEqualTo(KNOWN_ROOTS.get(n));
            assertThat(tree(KNOWN.subList(0, n)).root().hex()).isEqualTo(KNOWN_ROOTS.get(n));
        }
    }

    @Test
    void inclusionProofIsThatOfThePublishedVector() {
        assertThat(tree(KNOWN).inclusion(5)).extracting(Digest::hex)
            .containsExactly("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void consistencyProofIsThatOfThePublishedVector() {
        assertThat(tree(KNOWN).consistency(6)).extracting(Digest::hex)
            .containsExactly("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Property(tries = 200)
    void rootIsThatOfTheRecursiveDefinition(@ForAll @IntRange(max = 700) int size) {
        List<Digest> leaves = leaves(size);
        assertThat(Frontier.rootOf(leaves)).isEqualTo(NaiveTree.mth(leaves));
        assertThat(tree(leaves).root()).isEqualTo(NaiveTree.mth(leaves));
    }

    @Property(tries = 200)
    void inclusionProofIsThatOfTheDefinitionAndHolds(@ForAll @IntRange(min = 1, max = 700) int size,
            @ForAll @IntRange(max = 699) int index) {
        Assume.that(index < size);
        List<Digest> leaves = leaves(size);
        List<Digest> path = tree(leaves).inclusion(index);
        assertThat(path).isEqualTo(NaiveTree.path(index, leaves));
        assertThat(Merkle.includes(leaves.get(index), index, size, path, NaiveTree.mth(leaves))).isTrue();
    }

    @Property(tries = 200)
    void consistencyProofIsThatOfTheDefinitionAndHolds(@ForAll @IntRange(min = 1, max = 700) int size,
            @ForAll @IntRange(min = 1, max = 700) int earlier) {
        Assume.that(earlier <= size);
        List<Digest> leaves = leaves(size);
        Digest before = NaiveTree.mth(leaves.subList(0, earlier));
        List<Digest> proof = tree(leaves).consistency(earlier);
        assertThat(tree(leaves).rootAt(earlier)).isEqualTo(before);
        assertThat(proof).isEqualTo(NaiveTree.proof(earlier, leaves));
        assertThat(Merkle.consistent(earlier, before, size, NaiveTree.mth(leaves), proof)).isTrue();
    }

    @Test
    void everySmallTreeProvesEachLeafAndNothingElse() {
        for (int size = 1; size <= 40; size++) {
            List<Digest> leaves = leaves(size);
            Digest root = NaiveTree.mth(leaves);
            for (int index = 0; index < size; index++) {
                List<Digest> path = tree(leaves).inclusion(index);
                for (int claimed = 0; claimed <= size; claimed++) {
                    assertThat(Merkle.includes(leaves.get(index), claimed, size, path, root))
                        .isEqualTo(claimed == index);
                }
                assertThat(Merkle.includes(leaves.get(index), index, size, with(path, root), root)).isFalse();
                assertThat(Merkle.includes(Merkle.leaf(new byte[9]), index, size, path, root)).isFalse();
            }
        }
    }

    @Test
    void everySmallTreeProvesEachEarlierTreeAndNothingElse() {
        for (int size = 1; size <= 40; size++) {
            List<Digest> leaves = leaves(size);
            Digest root = NaiveTree.mth(leaves);
            for (int earlier = 1; earlier <= size; earlier++) {
                Digest before = NaiveTree.mth(leaves.subList(0, earlier));
                List<Digest> proof = tree(leaves).consistency(earlier);
                assertThat(Merkle.consistent(earlier, before, size, root, proof)).isTrue();
                assertThat(Merkle.consistent(earlier, Merkle.EMPTY, size, root, proof)).isFalse();
                assertThat(Merkle.consistent(earlier, before, size, Merkle.EMPTY, proof)).isFalse();
                assertThat(Merkle.consistent(earlier, before, size, root, with(proof, root))).isFalse();
                if (!proof.isEmpty()) {
                    List<Digest> shorter = proof.subList(0, proof.size() - 1);
                    assertThat(Merkle.consistent(earlier, before, size, root, shorter)).isFalse();
                }
            }
        }
    }

    @Test
    void anEmptyTreeIsTheBeginningOfEachTree() {
        assertThat(Merkle.consistent(0, Merkle.EMPTY, 3, Merkle.leaf(new byte[1]), List.of())).isTrue();
        assertThat(Merkle.consistent(0, Merkle.leaf(new byte[1]), 3, Merkle.EMPTY, List.of())).isFalse();
        assertThat(Merkle.consistent(4, Merkle.EMPTY, 3, Merkle.EMPTY, List.of())).isFalse();
    }

    @Test
    void aTreeOverTwoLevelsOfTilesProvesItsLeaves() {
        List<Digest> leaves = leaves(65_536 + 3);
        Digest root = NaiveTree.mth(leaves);
        TileTree tree = tree(leaves);
        assertThat(tree.root()).isEqualTo(root);
        for (int index : new int[] { 0, 255, 256, 40_000, 65_535, 65_536, 65_538 }) {
            assertThat(Merkle.includes(leaves.get(index), index, leaves.size(), tree.inclusion(index), root)).isTrue();
        }
        for (int earlier : new int[] { 1, 256, 40_000, 65_535, 65_536, 65_537 }) {
            Digest before = tree.rootAt(earlier);
            assertThat(Merkle.consistent(earlier, before, leaves.size(), root, tree.consistency(earlier))).isTrue();
        }
    }

    private static TileTree tree(List<Digest> leaves) {
        return new TileTree(leaves.size(), tile -> NaiveTree.tile(tile, leaves));
    }

    private static List<Digest> leaves(int size) {
        return IntStream.range(0, size)
            .mapToObj(i -> Merkle.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    }

    private static List<Digest> with(List<Digest> path, Digest more) {
        List<Digest> longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }

}
