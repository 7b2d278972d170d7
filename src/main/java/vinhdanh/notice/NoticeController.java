package vinhdanh.notice;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;

/** What somebody was told. */
@Controller
@ConditionalOnWebApplication
class NoticeController {

    private static final String PATH = "/desk/notices";

    private final Notices notices;

    private final ReadNotices read;

    private final StaffPages pages;

    NoticeController(Notices notices, ReadNotices read, StaffPages pages) {
        this.notices = notices;
        this.read = read;
        this.pages = pages;
    }

    @Guarded(Right.WORK)
    @GetMapping({ PATH, "/en" + PATH })
    View list(@RequestParam(required = false) @Nullable String after, Actor actor, HttpServletRequest request) {
        PageKey key = PageKey.of(after);
        List<Notices.Notice> found = this.notices.list(actor, key.at(), key.id());
        List<Notices.Notice> page = found.subList(0, Math.min(found.size(), Notices.PAGE));
        Empty empty = page.isEmpty() ? new Empty(StaffPages.word(request, "notices.none"),
                StaffPages.word(request, "notices.none.text"), null) : null;
        return this.pages.show(request, "desk/notices/list", StaffPages.word(request, "notices.title"),
                new NoticeView.Told(page.stream().map(notice -> item(notice, request)).toList(),
                        page.stream().anyMatch(Notices.Notice::unread), this.notices.wantsMail(actor),
                        this.notices.addressOf(actor), empty, next(found, page, request)));
    }

    private static NoticeView.Item item(Notices.Notice notice, HttpServletRequest request) {
        return new NoticeView.Item(notice.text().in(StaffPages.language(request)), notice.detail(),
                Formats.day(notice.at()) + ", " + Formats.time(notice.at()),
                Requested.url(StaffPages.language(request), PATH + "/" + notice.id() + "/open"),
                notice.unread() ? new Chip(Tone.OPEN, StaffPages.word(request, "notices.fresh")) : null);
    }

    private static @Nullable String next(List<Notices.Notice> found, List<Notices.Notice> page,
            HttpServletRequest request) {
        return found.size() == page.size() ? null : Requested.url(StaffPages.language(request),
                PATH + "?after=" + PageKey.text(page.getLast().at(), page.getLast().id()));
    }

    @Guarded(Right.WORK)
    @PostMapping({ PATH + "/{id}/open", "/en" + PATH + "/{id}/open" })
    View open(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return StaffPages.seeOther(request, this.read.open(id, actor).orElseThrow(NotFound::new));
    }

    @Guarded(Right.WORK)
    @PostMapping({ PATH + "/read", "/en" + PATH + "/read" })
    View readAll(Actor actor, HttpServletRequest request) {
        this.read.all(actor);
        return StaffPages.seeOther(request, PATH);
    }

    @Guarded(Right.WORK)
    @PostMapping({ PATH + "/mail", "/en" + PATH + "/mail" })
    View chooseMail(@RequestParam(defaultValue = "") String mail, Actor actor, HttpServletRequest request) {
        this.read.chooseMail(actor, mail.equals("on"));
        return StaffPages.seeOther(request, PATH);
    }

}
