package vinhdanh.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the pages of staff need besides the frame of all pages.
 *
 * @param person the name of who is logged in, or null when nobody is yet
 * @param areas where this person may go
 * @param tokenName the field that a form carries against forged requests
 * @param token its value
 * @param done the key of what was done just now, told once, or null
 */
public record Staff(@Nullable String person, List<Area> areas, String tokenName, String token, @Nullable String done) {

    /**
     * One item of the navigation.
     *
     * @param path its address without language
     * @param word the key of its name
     * @param waiting how much waits there for this person
     */
    public record Area(String path, String word, int waiting) {
    }

}
