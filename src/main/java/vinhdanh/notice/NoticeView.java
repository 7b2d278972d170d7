package vinhdanh.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Notice;
import vinhdanh.page.Parts.Table;

/** What the pages of notices and of the outbox show. */
public final class NoticeView {

    private NoticeView() {
    }

    /**
     * What somebody was told.
     *
     * @param unread whether anything isn't read yet
     * @param mail whether mail tells it too
     * @param next the address of the next page, or null
     */
    public record Told(List<Item> items, boolean unread, boolean mail, @Nullable String address, @Nullable Empty empty,
            @Nullable String next) {
    }

    /**
     * @param open where a click leads that marks it as read
     */
    public record Item(String text, String detail, String when, String open, @Nullable Chip fresh) {
    }

    /**
     * The outbox.
     *
     * @param off told when no mail leaves, else null
     */
    public record Mails(@Nullable Notice off, @Nullable Table table, @Nullable Empty empty, @Nullable String next) {
    }

    /**
     * One mail as it will be sent.
     *
     * @param path its address without language
     */
    public record Letter(String path, String subject, List<Fact> facts, @Nullable String body, boolean heldBackable,
            boolean releasable, @Nullable Notice notice) {
    }

}
