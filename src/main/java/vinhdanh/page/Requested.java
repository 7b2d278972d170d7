package vinhdanh.page;

import jakarta.servlet.http.HttpServletRequest;

import vinhdanh.shared.Language;

/**
 * Which page a visitor asked for.
 *
 * @param language Vietnamese at {@code /…}, English at {@code /en/…}
 * @param path the path without its language, always with one slash in front
 */
public record Requested(Language language, String path) {

    public static Requested of(HttpServletRequest request) {
        return of(request.getRequestURI());
    }

    /**
     * The page at this address. Slashes in front are counted once: two of them would make
     * a link to another host of it.
     */
    static Requested of(String uri) {
        String path = "/" + uri.replaceFirst("^[/\\\\]+", "");
        if (path.equals("/en") || path.startsWith("/en/")) {
            return new Requested(Language.EN, "/" + path.substring(3).replaceFirst("^[/\\\\]+", ""));
        }
        return new Requested(Language.VI, path);
    }

    /** The address of this page, or of any other, in the language. */
    public static String url(Language language, String path) {
        if (language == Language.VI) {
            return path;
        }
        return path.equals("/") ? "/en" : "/en" + path;
    }

}
