package vinhdanh.cli.bench;

import java.util.List;

/** One of the things that are measured. */
interface Measure {

    /** The name that {@code --only} takes. */
    String name();

    List<Figure> run() throws Exception;

}
