package vinhdanh.access;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import vinhdanh.page.Page;
import vinhdanh.page.Pages;
import vinhdanh.page.Requested;
import vinhdanh.page.Staff;
import vinhdanh.page.Words;
import vinhdanh.shared.Language;

/** Puts the pages of staff into their frame: who is logged in, and where to go. */
@Component
@ConditionalOnWebApplication
public class StaffPages {

    private final Pages pages;

    private final Sessions sessions;

    private final List<Area> areas;

    private final List<Badge> badges;

    private final Clock clock;

    StaffPages(Pages pages, Sessions sessions, List<Area> areas, List<Badge> badges, Clock clock) {
        this.pages = pages;
        this.sessions = sessions;
        this.badges = badges;
        this.clock = clock;
        this.areas = areas.stream().sorted(Comparator.comparingInt(Area::position)).toList();
    }

    /** The page, printed by {@code src/main/jte/TEMPLATE.jte}. */
    public View show(HttpServletRequest request, String template, String title, Object view) {
        return show(HttpStatus.OK, request, template, title, view);
    }

    public View show(HttpStatus status, HttpServletRequest request, String template, String title, Object view) {
        Page page = this.pages.frame(Requested.of(request), title);
        String query = request.getQueryString();
        Page here = request.getMethod().equals("GET") && query != null ? page.at(page.path() + "?" + query) : page;
        return this.pages.show(status, template, here.of(staff(request)), view);
    }

    /** A text of {@code words/*.properties} in the language of the request. */
    public static String word(HttpServletRequest request, String key, Object... arguments) {
        return Words.all().text(language(request), key, arguments);
    }

    public static Language language(HttpServletRequest request) {
        return Requested.of(request).language();
    }

    /** On to another page after an act that was done. */
    public static View seeOther(HttpServletRequest request, String path) {
        RedirectView there = new RedirectView(Requested.url(language(request), path));
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }

    /** The same, where the next page says in a word what was done. */
    public View seeOther(HttpServletRequest request, String path, String word) {
        OnceTold.keep(request, word, this.clock.instant());
        return seeOther(request, path);
    }

    private Staff staff(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Optional<Actor> actor = this.sessions.actor(request).filter(Actor::isSure);
        List<Staff.Area> open = actor.map(this::areasOf).orElse(List.of());
        return new Staff(actor.map(Actor::name).orElse(null), open, token.getParameterName(), token.getToken(),
                OnceTold.take(request, this.clock.instant()).orElse(null));
    }

    private List<Staff.Area> areasOf(Actor actor) {
        return this.areas.stream()
            .filter(area -> area.right().isOf(actor))
            .map(area -> new Staff.Area(area.path(), area.word(), waiting(area, actor)))
            .toList();
    }

    private int waiting(Area area, Actor actor) {
        return this.badges.stream()
            .filter(badge -> badge.path().equals(area.path()))
            .mapToInt(badge -> badge.count(actor))
            .sum();
    }

}
