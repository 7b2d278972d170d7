package vinhdanh.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The plan that comes with the program, a model for the first campaign of an office. */
@Component
public class ExamplePlan {

    /** What stands for it where the code of a campaign may stand; no code looks so. */
    public static final String MODEL = ":example";

    private static final String NAME = "an-giang-2021";

    private final Path plan;

    private final Path units;

    ExamplePlan(@Value("${VINHDANH_HOME:}") String home) {
        this.plan = Path.of(home, "plans", NAME + ".yaml");
        this.units = Path.of(home, "units", NAME + ".csv");
    }

    /** A plan file and its units file. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Both(byte[] plan, byte[] units) {
    }

    /** Nothing where the program stands without its plans. */
    public Optional<Both> find() {
        if (!Files.isRegularFile(this.plan) || !Files.isRegularFile(this.units)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Both(Files.readAllBytes(this.plan), Files.readAllBytes(this.units)));
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
