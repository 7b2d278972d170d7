package vinhdanh.review;

import vinhdanh.shared.Bilingual;

/** The words of a voting rule. */
final class RuleSentence {

    private RuleSentence() {
    }

    static Bilingual of(VotingRule rule) {
        return new Bilingual(vietnamese(rule), english(rule));
    }

    private static String vietnamese(VotingRule rule) {
        return "Họp khi có mặt ít nhất %s tổng số thành viên có quyền biểu quyết. %s. Đạt khi có ít nhất %s %s đồng ý; %s. %s. %s."
            .formatted(rule.quorum(), rule.ballot().title().vi(), rule.threshold(), switch (rule.denominator()) {
                case TOTAL -> "tổng số thành viên có quyền biểu quyết";
                case PRESENT -> "số thành viên tham gia bỏ phiếu, biểu quyết";
            }, rule.recusedCount() ? "thành viên không được bỏ phiếu vì xung đột lợi ích vẫn tính trong mẫu số"
                    : "thành viên không được bỏ phiếu vì xung đột lợi ích không tính trong mẫu số",
                    rule.absentWritten() ? "Thành viên vắng mặt được gửi phiếu bằng văn bản"
                            : "Thành viên vắng mặt không bỏ phiếu",
                    rule.secretaryVotes() ? "Thư ký có quyền biểu quyết" : "Thư ký không biểu quyết");
    }

    private static String english(VotingRule rule) {
        return "The council meets when at least %s of all voting members are present. %s. A candidate passes with the votes of at least %s of %s; %s. %s. %s."
            .formatted(rule.quorum(), rule.ballot().title().en(), rule.threshold(), switch (rule.denominator()) {
                case TOTAL -> "all voting members";
                case PRESENT -> "the members who take part";
            }, rule.recusedCount() ? "members who may not vote for a conflict still count in the whole"
                    : "members who may not vote for a conflict don't count in the whole",
                    rule.absentWritten() ? "Absent members may vote in writing" : "Absent members don't vote",
                    rule.secretaryVotes() ? "The secretary votes" : "The secretary doesn't vote");
    }

}
