package vinhdanh.decision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;

/** What selection.json and selection.xlsx say. */
class SelectionFilesTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();

    private static final Refused REFUSED = new Refused("chau-phu.xlsx", "Cá nhân", 12, "Giang", null,
            SubjectKind.INDIVIDUAL, Candidates.CHAU_PHU,
            List.of(new Refused.Ground("R02", "K12", new Bilingual("Không hiểu “L9”.", "“L9” is not understood.")),
                    new Refused.Ground("R10", "P12", new Bilingual("Chỉ có 24 phiếu đồng ý, cần ít nhất 25.",
                            "24 votes for, at least 25 are needed."))));

    private final Caps caps = new Caps();

    private final Cap campaign = this.caps.outermost("individual",
            new Bilingual("cá nhân của phong trào", "individuals"), 5);

    private final Cap line = this.caps.list(this.campaign, "district/individual",
            new Bilingual("cá nhân của tuyến “Cấp huyện”", "individuals of the line “District level”"), 2);

    private final Cap nobodys = this.caps.within(this.line, "district/individual/", new Bilingual("ai đó", "others"),
            0);

    private final List<Candidate> candidates = List.of(Candidates.in(this.line).named("=An").votes(50, 50).ticket("a"),
            Candidates.in(this.line).named("Bình").woman(true).ticket("b"),
            Candidates.in(this.line).named("Cúc").woman(true).from(Candidates.TRI_TON).ticket("c"));

    private final Selection selection = Selection.select(this.candidates, this.caps, Candidates.usual("s"))
        .including(List.of(new Outcome(Candidates.in(this.line).merit(Merit.NONE).named("Dung").ticket("d"), 0,
                new Reason.Held(new Bilingual("trùng.", "twice.")))))
        .tellingThe(List.of(REFUSED));

    @Test
    void jsonHoldsEveryCandidateWithItsReason() {
        JsonNode json = STRICT.readTree(json());
        assertThat(json.get("seed").asString()).isEqualTo("s");
        assertThat(json.get("criteria").get(2).asString()).isEqualTo("unit-order");
        assertThat(json.get("candidates")).hasSize(5);
        JsonNode first = json.get("candidates").get(0);
        assertThat(first.get("votes").asInt()).isEqualTo(50);
        assertThat(first.get("votesOf").asInt()).isEqualTo(50);
        assertThat(first.get("standing").asInt()).isEqualTo(1);
        assertThat(first.get("number").asInt()).isEqualTo(1);
        assertThat(first.get("of").asInt()).isEqualTo(2);
        assertThat(first.has("draw")).isFalse();
        JsonNode out = json.get("candidates").get(2);
        assertThat(out.get("chosen").asBoolean()).isFalse();
        assertThat(out.get("reason").asString()).isEqualTo("cap-full");
        assertThat(out.get("cap").asString()).isEqualTo("district/individual");
        assertThat(out.get("by").asString()).isEqualTo("draw");
        assertThat(out.get("draw").asString()).isEqualTo(NaiveOrder.sha256("s\n" + out.get("ticket").asString()));
        assertThat(out.get("reasonVi").asString()).startsWith("Không được chọn: hết 2 suất");
        assertThat(json.get("candidates").get(3).get("reasonEn").asString()).isEqualTo("Held: twice.");
    }

    @Test
    void jsonTellsWhoWasRefusedByWhichRuleAndWhere() {
        JsonNode refused = STRICT.readTree(json()).get("candidates").get(4);
        assertThat(refused.get("name").asString()).isEqualTo("Giang");
        assertThat(refused.get("line").isNull()).isTrue();
        assertThat(refused.get("standing").isNull()).isTrue();
        assertThat(refused.get("chosen").asBoolean()).isFalse();
        assertThat(refused.get("reason").asString()).isEqualTo("refused");
        assertThat(refused.get("faults").get(1).get("code").asString()).isEqualTo("R10");
        assertThat(refused.get("faults").get(1).get("cell").asString()).isEqualTo("P12");
        assertThat(refused.get("reasonVi").asString()).isEqualTo("Bị từ chối: Không hiểu “L9” (R02, ô Cá nhân!K12); "
                + "Chỉ có 24 phiếu đồng ý, cần ít nhất 25 (R10, ô Cá nhân!P12).");
        assertThat(refused.get("reasonEn").asString())
            .endsWith("; 24 votes for, at least 25 are needed (R10, cell Cá nhân!P12).");
    }

    @Test
    void jsonSaysHowEachCapWasFilled() {
        JsonNode caps = STRICT.readTree(json()).get("caps");
        assertThat(caps.valueStream().map(cap -> cap.get("code").asString())).doesNotContain(this.nobodys.code())
            .containsExactly("individual", "district/individual");
        JsonNode line = caps.get(1);
        assertThat(line.get("within").asString()).isEqualTo("individual");
        assertThat(line.get("seats").asInt()).isEqualTo(2);
        assertThat(line.get("taken").asInt()).isEqualTo(2);
        assertThat(line.get("lastIn").asString()).isIn("b", "c");
    }

    @Test
    void sameSelectionGivesTheSameBytes() throws IOException {
        assertThat(json()).isEqualTo(json());
        assertThat(xlsx()).isEqualTo(xlsx());
    }

    @Test
    void sheetListsEveryCandidateAndNothingInItIsAFormula() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Tổng hợp", "Danh sách", "Cơ cấu");
            List<Row> rows = workbook.getSheets().skip(1).findFirst().orElseThrow().read();
            assertThat(rows).hasSize(3 + 5);
            assertThat(rows.getLast().getCellText(1)).isEqualTo("Từ chối / Refused");
            assertThat(rows.getLast().getCellText(9)).startsWith("Bị từ chối: ");
            assertThat(rows.get(3).getCellText(2)).isEqualTo("=An");
            assertThat(rows.get(3).getCellText(9)).startsWith("Được chọn, thứ 1 trong 2 cá nhân");
            for (Row row : rows) {
                assertThat(row.stream().filter(cell -> cell != null).map(Cell::getType))
                    .doesNotContain(CellType.FORMULA);
            }
        }
    }

    @Test
    void fairnessCountsProposedConsideredAndChosen() {
        assertThat(Fairness.of(this.selection).figures())
            .contains(figure(Fairness.Trait.WOMEN, "Nữ", "Women", 2, 2, 1),
                    figure(Fairness.Trait.WOMEN, "Nam", "Men", 2, 1, 1),
                    figure(Fairness.Trait.WORK, "Lãnh đạo và đối tượng khác", "Leaders and others", 4, 3, 2),
                    figure(Fairness.Trait.TIER, "Cấp huyện", "Districts", 4, 3, 2))
            .filteredOn(figure -> figure.trait() == Fairness.Trait.UNIT)
            .hasSize(2);
    }

    private static Fairness.Figure figure(Fairness.Trait trait, String vi, String en, int proposed, int considered,
            int chosen) {
        return new Fairness.Figure(trait, SubjectKind.INDIVIDUAL, new Bilingual(vi, en), proposed, considered, chosen);
    }

    private String json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SelectionJson.write(this.selection, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SelectionSheet.write(this.selection, "174/KH-UBND", out, Instant.EPOCH);
        return out.toByteArray();
    }

}
