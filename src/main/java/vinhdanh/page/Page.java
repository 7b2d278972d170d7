package vinhdanh.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/**
 * The frame of one page: what head, foot and words need to know.
 *
 * @param language the language that it speaks
 * @param path its path without language, with the part of the query that matters
 * @param title what the browser's tab says
 * @param office name of the office that speaks, in Vietnamese, or empty
 * @param campaign code of the campaign that the navigation leads to, if there is one
 * @param demo whether everything shown is invented
 * @param assets names of assets and their addresses
 * @param offered whether the page exists in the other language too
 * @param staff what the pages of staff need besides, or null on public pages
 */
public record Page(Language language, String path, String title, String office, @Nullable String campaign, boolean demo,
        Map<String, String> assets, boolean offered, @Nullable Staff staff) {

    /** A word of the page, see {@link Words#text}. */
    public String t(String key, Object... arguments) {
        return Words.all().text(this.language, key, arguments);
    }

    public String t(Bilingual text) {
        return text.in(this.language);
    }

    /** The address of a page in the language of this one. */
    public String url(String path) {
        return Requested.url(this.language, path);
    }

    /** The address of this very page in Vietnamese. */
    public String vietnamese() {
        return Requested.url(Language.VI, this.path);
    }

    /** The address of this very page in English. */
    public String english() {
        return Requested.url(Language.EN, this.path);
    }

    public String asset(String name) {
        String address = this.assets.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return address;
    }

    public boolean isVietnamese() {
        return this.language == Language.VI;
    }

    /** The same page at a path that also names what was asked for. */
    public Page at(String pathAndQuery) {
        return new Page(this.language, pathAndQuery, this.title, this.office, this.campaign, this.demo, this.assets,
                this.offered, this.staff);
    }

    /** The same page, for staff. */
    public Page of(Staff staff) {
        return new Page(this.language, this.path, this.title, this.office, this.campaign, this.demo, this.assets,
                this.offered, staff);
    }

    /** Whether somebody is logged in. */
    public boolean isDesk() {
        return this.staff != null && this.staff.person() != null;
    }

    /** Whether the page brings the script of staff: never a public one. */
    public boolean scripted() {
        return isDesk() && this.path.matches("/desk([/?].*)?");
    }

    /** Where the visitor can go from any page. */
    public List<Place> places() {
        if (this.staff != null && this.staff.person() != null) {
            return this.staff.areas()
                .stream()
                .map(area -> new Place(url(area.path()), t(area.word()), isIn(area) ? "page" : null, area.waiting()))
                .toList();
        }
        List<Place> places = new ArrayList<>();
        places.add(place("/", t("head.home"), withoutQuery().equals("/")));
        if (this.campaign != null) {
            String path = "/campaigns/" + this.campaign;
            places.add(place(path, t("head.campaign"), withoutQuery().equals(path)));
            places.add(place(path + "/results", t("head.results"), this.path.startsWith(path + "/results")));
        }
        places.add(place("/verify", t("head.verify"), isVerification()));
        return places;
    }

    private boolean isVerification() {
        return this.path.startsWith("/verify") || this.path.startsWith("/certificates/");
    }

    private boolean isIn(Staff.Area area) {
        String here = withoutQuery();
        return here.equals(area.path()) || (!area.path().equals("/desk") && here.startsWith(area.path() + "/"));
    }

    private String withoutQuery() {
        int query = this.path.indexOf('?');
        return (query < 0) ? this.path : this.path.substring(0, query);
    }

    private Place place(String path, String label, boolean current) {
        return new Place(url(path), label, current ? "page" : null, 0);
    }

    /**
     * One item of the navigation.
     *
     * @param current {@code page} when the visitor is there, for {@code aria-current}
     * @param waiting how much waits there
     */
    public record Place(String url, String label, @Nullable String current, int waiting) {
    }

}
