package vinhdanh.portal.prepared;

import java.io.IOException;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers public pages from memory, before anything else of the program is asked. A page
 * is rendered when it is first wanted in a state of what is public; an error never stays.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCache extends OncePerRequestFilter {

    private static final long PAGES_BYTES = 64_000_000;

    /** What visitors search for is endless; it must not push the pages out. */
    private static final long SEARCHES_BYTES = 8_000_000;

    private final PublicVersion version;

    private final Cache<String, PreparedPage> pages = bounded(PAGES_BYTES);

    private final Cache<String, PreparedPage> searches = bounded(SEARCHES_BYTES);

    PageCache(PublicVersion version) {
        this.version = version;
    }

    private static Cache<String, PreparedPage> bounded(long bytes) {
        return Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String key, PreparedPage page) -> page.weight() + 2 * key.length())
            .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PageAddress> address = PageAddress.of(request);
        PublicVersion.State state = address.isPresent() ? stateIfKnown() : null;
        if (address.isEmpty() || state == null) {
            chain.doFilter(request, response);
            return;
        }
        Cache<String, PreparedPage> kept = address.get().isAsked() ? this.searches : this.pages;
        String key = address.get().key();
        PreparedPage page = kept.getIfPresent(key);
        if (page == null || !page.state().equals(state)) {
            page = render(new PlainRequest(request, address.get()), response, chain, state);
            if (page == null) {
                return;
            }
            kept.put(key, page);
        }
        page.answer(request, response);
    }

    /**
     * Lets the page be rendered. Its state was read before it, so that a page never
     * passes for newer than it is.
     * @return the page, or null when the answer was another one and is already given
     */
    private static @Nullable PreparedPage render(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain, PublicVersion.State state) throws ServletException, IOException {
        ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, rendered);
        String type = rendered.getContentType();
        if (rendered.getStatus() != HttpServletResponse.SC_OK || type == null
                || !type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            rendered.copyBodyToResponse();
            return null;
        }
        return PreparedPage.of(state, rendered.getContentAsByteArray(), type, rendered.getHeader("Content-Language"));
    }

    private PublicVersion.@Nullable State stateIfKnown() {
        try {
            return this.version.now();
        }
        catch (DataAccessException noDatabase) {
            return null;
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    /** For tests: how much is kept. */
    long kept() {
        this.pages.cleanUp();
        this.searches.cleanUp();
        return this.pages.estimatedSize() + this.searches.estimatedSize();
    }

}
