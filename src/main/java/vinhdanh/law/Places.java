package vinhdanh.law;

import java.util.List;

/**
 * Where law data holds: the nation (an empty text), a province ({@code an-giang}) or one
 * of its units ({@code an-giang/893}).
 */
final class Places {

    static final String NATION = "";

    private Places() {
    }

    /** The province of a place; empty for the nation. */
    static String province(String place) {
        int slash = place.indexOf('/');
        return (slash < 0) ? place : place.substring(0, slash);
    }

    /** The place and those around it, the narrowest first. */
    static List<String> outwards(String place) {
        if (place.contains("/")) {
            return List.of(place, province(place), NATION);
        }
        return place.isEmpty() ? List.of(NATION) : List.of(place, NATION);
    }

}
