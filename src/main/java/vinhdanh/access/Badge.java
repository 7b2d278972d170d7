package vinhdanh.access;

/** How much of something waits for a person; shown beside an area of the navigation. */
public interface Badge {

    /** The address of the area, without language. */
    String path();

    /** How much waits; at most so many are counted that a page stays quick. */
    int count(Actor actor);

}
