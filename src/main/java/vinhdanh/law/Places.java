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

    /** The place and those around it, the narrowest first. */
    static List<String> outwards(String place) {
        int slash = place.indexOf('/');
        if (slash >= 0) {
            return List.of(place, place.substring(0, slash), NATION);
        }
        return place.isEmpty() ? List.of(NATION) : List.of(place, NATION);
    }

}
