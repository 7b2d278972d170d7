package vinhdanh.play;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.people.Unit;

/** A unit's own workbook, filled in on its own machine. */
final class UnitWorkbook {

    private static final Map<String, String> LETTER = Map.of("NUMBER", "9/TTr-MẪU", "DATE", "26/05/2021", "MINUTES",
            "9/BB-MẪU", "MEETING", "25/05/2021", "MEMBERS", "12", "PRESENT", "11", "SIGNER", "Lê Thị Mẫu",
            "SIGNER_POST", "Thủ trưởng");

    private UnitWorkbook() {
    }

    /** Writes a workbook with these people, each a name and a day of birth. */
    static Path of(LoadedCampaign campaign, String code, Map<String, String> people) {
        Unit unit = campaign.plan().units().find(code, campaign.plan().proposals().closing()).orElseThrow();
        List<Map<String, String>> rows = people.entrySet()
            .stream()
            .map(one -> row(one.getKey(), one.getValue()))
            .toList();
        try {
            Path file = Files.createDirectories(Path.of("target", "roles")).resolve("danh-sach-" + code + ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                ListForm.of(campaign.plan(), LawBook.shipped(), unit)
                    .write(LETTER, List.of(), rows, out, Instant.EPOCH);
            }
            return file;
        }
        catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Map<String, String> row(String name, String birth) {
        return Map.ofEntries(Map.entry("SALUTATION", "Bà"), Map.entry("FULL_NAME", name), Map.entry("BIRTH", birth),
                Map.entry("SEX", "Nữ"), Map.entry("POST", "Công chức Văn phòng - Thống kê"),
                Map.entry("WORKPLACE", "Ủy ban nhân dân xã"),
                Map.entry("STATUTORY_CLASS", "Người trực tiếp công tác, lao động, học tập, chiến đấu"),
                Map.entry("CONTENTS", "1, 7"),
                Map.entry("ACHIEVEMENT", "Tổng hợp, báo cáo nhanh tiến độ bầu cử của 9 khu vực bỏ phiếu đúng giờ."),
                Map.entry("AWARD_FORM", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"),
                Map.entry("LINE", Clerk.DISTRICTS), Map.entry("VOTES", "10"));
    }

}
