package vinhdanh.notice;

import java.util.List;

import vinhdanh.shared.Text;

/**
 * The words of a mail: plain text, Vietnamese first, then English. What people typed is
 * put in so that no reader of mail makes a link of it and no line breaks out of it.
 */
record MailText(String subject, String body) {

    private static final String RULE = "\n\n– – –\n\n";

    static MailText invitation(String name, String link) {
        return new MailText("Mời nhận tài khoản Vinh Danh / Your Vinh Danh account", """
                Kính gửi ông/bà %1$s,

                Ông/bà được cấp tài khoản trên hệ thống thi đua, khen thưởng Vinh Danh. Hãy mở liên kết sau để \
                đặt mật khẩu; liên kết dùng được một lần, trong 7 ngày:

                %2$s

                Không chuyển tiếp thư này cho người khác.""".formatted(plain(name), link) + RULE + """
                Dear %1$s,

                An account on Vinh Danh was made for you. Open the link above to choose a password; it works \
                once, within 7 days. Don't pass this mail on.
                """.formatted(plain(name)));
    }

    static MailText reset(String name, String link) {
        return new MailText("Đặt lại mật khẩu Vinh Danh / Reset your Vinh Danh password", """
                Kính gửi ông/bà %1$s,

                Có yêu cầu đặt lại mật khẩu cho tài khoản của ông/bà. Hãy mở liên kết sau; liên kết dùng được \
                một lần, trong một giờ:

                %2$s

                Nếu không phải ông/bà yêu cầu, hãy bỏ qua thư này; mật khẩu cũ vẫn dùng được."""
            .formatted(plain(name), link) + RULE + """
                    Dear %1$s,

                    Somebody asked to reset the password of your account. Open the link above; it works once, within \
                    an hour. If it wasn't you, do nothing: the old password still works.
                    """.formatted(plain(name)));
    }

    static MailText address(String name, String link) {
        return new MailText("Địa chỉ thư của tài khoản Vinh Danh đã đổi / The address of your account has changed", """
                Kính gửi ông/bà %1$s,

                Địa chỉ thư điện tử của tài khoản ông/bà trên hệ thống Vinh Danh vừa được đổi; từ nay thư của \
                tài khoản không gửi về địa chỉ này nữa. Nếu không phải ông/bà đổi, hãy báo ngay cho người quản \
                trị hệ thống:

                %2$s""".formatted(plain(name), link) + RULE + """
                Dear %1$s,

                The e-mail address of your Vinh Danh account was changed just now; its mails no longer come \
                here. If it wasn't you, tell your administrator at once.
                """.formatted(plain(name)));
    }

    static MailText notices(String name, List<Gatherings.Line> lines, String address) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Gatherings.Line line : lines) {
            String times = line.count() == 1 ? "" : " (" + line.count() + ")";
            vi.append("- ").append(plain(line.text().vi())).append(times).append('\n');
            vi.append("  ").append(address).append(line.path()).append('\n');
            en.append("- ").append(plain(line.text().en())).append(times).append('\n');
            en.append("  ").append(address).append("/en").append(line.path()).append('\n');
        }
        return new MailText("Thông báo công việc trên Vinh Danh / What is new on Vinh Danh", """
                Kính gửi ông/bà %1$s,

                %2$s
                Có thể thôi nhận thư này ở trang Thông báo.""".formatted(plain(name), vi) + RULE + """
                Dear %1$s,

                %2$s
                You can stop these mails on the page of notices.
                """.formatted(plain(name), en));
    }

    /**
     * What somebody typed, on one line and as nothing that a reader of mail would make a
     * link of.
     */
    static String plain(String typed) {
        String line = Text.nfc(typed)
            .replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ")
            .replaceAll("\\s+", " ")
            .strip();
        return line.replaceAll("(?i)(https?|ftp|mailto|javascript):", "$1 :")
            .replaceAll("\\.(?=\\p{L})", ". ")
            .replace("@", " (a) ");
    }

}
