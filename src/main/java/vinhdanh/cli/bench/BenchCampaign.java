package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An invented campaign whose every line has one unit that proposes on it.
 *
 * @param proposed how many that unit of each line proposes
 */
record BenchCampaign(Path folder, List<Integer> proposed) {

    static final String CODE = "bench";

    static final String NUMBER = "999/KH-UBND";

    private static final String PLAN = """
            code: bench
            document: {number: 999/KH-UBND, issued: 2021-04-06, issuer: "89"}
            place: an-giang
            units: units.csv
            title: {vi: Phong trào thử tốc độ, en: A campaign to measure speed}
            headline: {vi: Chỉ để đo tốc độ, en: Only to measure speed}
            purpose:
              - {vi: Đo tốc độ., en: To measure speed.}
            requirements:
              - {vi: Đo đúng., en: To measure rightly.}
            conduct:
              - {vi: Máy đo., en: The machine measures.}
            contents:
              - {number: 1, title: {vi: Nội dung thử, en: A content}}
            totals: {individual: %d}
            lines:
            %smilestones:
              - {code: launch, title: {vi: Phát động, en: Launch}, day: 2021-04-06}
              - {code: closing, title: {vi: Hết hạn nhận hồ sơ, en: Closing day}, day: 2021-06-15}
              - {code: decision, title: {vi: Quyết định khen thưởng, en: Decision}, day: 2021-07-09}
            selection: {merit: votes, order: [merit, unit-order, women, draw], seed: bench}
            factor: %d
            threshold: {percent: 50, of: total}
            decision:
              number: 9999/QĐ-UBND
              post: chu-tich-ubnd-tinh
              authority: {vi: Chủ tịch Ủy ban nhân dân tỉnh An Giang, en: Chairman of the People's Committee}
              signer: Nguyễn Văn Mẫu
              signer-title: CHỦ TỊCH
              city: An Giang
              submission: {number: 9999/TTr-SNV, day: 2021-07-07}
              standing-body: "89"
              achievement: {vi: đã có thành tích xuất sắc khi đo tốc độ, en: for outstanding speed}
            """;

    private static final String LINE = """
              - code: L%1$d
                name: {vi: Tuyến %1$d, en: Line %1$d}
                award: bang-khen-tinh
                seats: {individual: %2$d}
                proposers: {units: [bench-%1$d]}
            """;

    /**
     * Writes the plan and its units.
     * @param factor how many are proposed for each seat
     */
    static BenchCampaign in(Path folder, List<Integer> proposed, int factor) throws IOException {
        List<Integer> seats = proposed.stream().map(rows -> Math.ceilDiv(rows, factor)).toList();
        StringBuilder lines = new StringBuilder();
        StringBuilder units = new StringBuilder("code,name,short_name,type,tier,parent,valid_from\n");
        units.append("89,Tỉnh An Giang,An Giang,province,province,,2016-06-01\n");
        for (int i = 0; i < seats.size(); i++) {
            lines.append(LINE.formatted(i, seats.get(i)));
            units.append("bench-%1$d,Đơn vị đo số %1$d,Đơn vị đo số %1$d,bench,province,89,2016-06-01\n".formatted(i));
        }
        int total = seats.stream().mapToInt(Integer::intValue).sum();
        Files.writeString(folder.resolve("plan.yaml"), PLAN.formatted(total, lines, factor));
        Files.writeString(folder.resolve("units.csv"), units);
        return new BenchCampaign(folder, List.copyOf(proposed));
    }

    Path plan() {
        return this.folder.resolve("plan.yaml");
    }

    /** Writes the workbook of the unit of this line, with people of its own. */
    Path workbook(int line) throws IOException {
        int others = this.proposed.stream().limit(line).mapToInt(Integer::intValue).sum();
        Path file = this.folder.resolve("bench-" + line + ".xlsx");
        InventedWorkbook.write(file, line, others, this.proposed.get(line));
        return file;
    }

}
