package vinhdanh.access;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import vinhdanh.page.Open;
import vinhdanh.page.Requested;

/**
 * Stands before every route: lets in who has the right that it names, leads others to the
 * log-in or turns them away. What names no right is closed.
 */
final class Guards implements HandlerInterceptor {

    private final Sessions sessions;

    Guards(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        Guarded guard = guardOf(method);
        if (guard == null) {
            return isOpen(method) || turnAway(response);
        }
        response.setHeader("Cache-Control", "no-store");
        Optional<Actor> actor = this.sessions.actor(request);
        if (actor.isEmpty()) {
            return lead(request, response, "/log-in");
        }
        if (!actor.get().isSure()) {
            return lead(request, response, "/second-factor");
        }
        return guard.value().isOf(actor.get()) || turnAway(response);
    }

    static @Nullable Guarded guardOf(HandlerMethod method) {
        Guarded own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Guarded.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Guarded.class);
    }

    static boolean isOpen(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Open.class);
    }

    private static boolean turnAway(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    /**
     * Leads to another page and remembers, for a page that was only read, the way back.
     */
    private static boolean lead(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        Requested asked = Requested.of(request);
        String back = request.getMethod().equals("GET")
                ? "?next=" + URLEncoder.encode(asked.path(), StandardCharsets.UTF_8) : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Requested.url(asked.language(), path) + back);
        return false;
    }

}
