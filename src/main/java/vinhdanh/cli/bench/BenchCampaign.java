package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented campaign whose every line has one unit that proposes on it.
 *
 * @param proposed how many that unit of each line proposes
 * @param launched the day of its plan; units send their letters 65 days later
 */
record BenchCampaign(Path folder, List<Integer> proposed, LocalDate launched) {

    /** The campaign of 2021, which the measured programs take as it was. */
    static final LocalDate IN_2021 = LocalDate.of(2021, 4, 6);

    static final String CODE = "bench";

    static final String NUMBER = "999/KH-UBND";

    private static final String PLAN = """
            code: bench
            document: {number: 999/KH-UBND, issued: %s, issuer: "89"}
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
              - {code: launch, title: {vi: Phát động, en: Launch}, day: %s}
              - {code: closing, title: {vi: Hết hạn nhận hồ sơ, en: Closing day}, day: %s}
              - {code: decision, title: {vi: Quyết định khen thưởng, en: Decision}, day: %s}
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
              submission: {number: 9999/TTr-SNV, day: %s}
              standing-body: "89"
              achievement: {vi: đã có thành tích xuất sắc khi đo tốc độ, en: for outstanding speed}
            """;

    private static final String ROUTE = """
            route:
              - {code: unit, name: {vi: Đơn vị đề nghị, en: Unit}, does: propose, types: [bench]}
              - {code: standing-body, name: {vi: Cơ quan thường trực, en: Standing body}, does: appraise, unit: "89"}
              - {code: council, name: {vi: Hội đồng, en: Council}, does: advise, unit: "89"}
              - {code: chairman, name: {vi: Chủ tịch, en: Chairman}, does: decide, unit: "89"}
            """;

    private static final String LINE = """
              - code: L%1$d
                name: {vi: Tuyến %1$d, en: Line %1$d}
                award: bang-khen-tinh
                seats: {individual: %2$d}
                proposers: {units: [bench-%1$d]}
            """;

    /**
     * Writes the plan and its units, for the job that takes files.
     * @param factor how many are proposed for each seat
     */
    static BenchCampaign in(Path folder, List<Integer> proposed, int factor) throws IOException {
        return in(folder, proposed, factor, IN_2021, "");
    }

    /** The same for people at their desks: with the levels that nominations pass. */
    static BenchCampaign withRoute(Path folder, List<Integer> proposed, int factor, LocalDate launched)
            throws IOException {
        return in(folder, proposed, factor, launched, ROUTE);
    }

    private static BenchCampaign in(Path folder, List<Integer> proposed, int factor, LocalDate launched, String route)
            throws IOException {
        List<Integer> seats = proposed.stream().map(rows -> Math.ceilDiv(rows, factor)).toList();
        StringBuilder lines = new StringBuilder();
        StringBuilder units = new StringBuilder("code,name,short_name,type,tier,parent,valid_from\n");
        units.append("89,Tỉnh An Giang,An Giang,province,province,,2016-06-01\n");
        for (int i = 0; i < seats.size(); i++) {
            lines.append(LINE.formatted(i, seats.get(i)));
            units.append("bench-%1$d,Đơn vị đo số %1$d,Đơn vị đo số %1$d,bench,province,89,2016-06-01\n".formatted(i));
        }
        int total = seats.stream().mapToInt(Integer::intValue).sum();
        Files.writeString(folder.resolve("plan.yaml"), PLAN.formatted(launched, total, lines, launched,
                launched.plusDays(70), launched.plusDays(94), factor, launched.plusDays(92)) + route);
        Files.writeString(folder.resolve("units.csv"), units);
        return new BenchCampaign(folder, List.copyOf(proposed), launched);
    }

    Path plan() {
        return this.folder.resolve("plan.yaml");
    }

    /** Writes the workbook of the unit of this line, with people of its own. */
    Path workbook(int line) throws IOException {
        int others = this.proposed.stream().limit(line).mapToInt(Integer::intValue).sum();
        Path file = this.folder.resolve("bench-" + line + ".xlsx");
        InventedWorkbook.write(file, line, others, this.proposed.get(line), this.launched.plusDays(65));
        return file;
    }

}
