package vinhdanh.review.consultation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vinhdanh.shared.Digest;

/** Those on the proposed list who stand in no published one yet. */
public record NewNames(List<Name> names) {

    public NewNames {
        names = List.copyOf(names);
    }

    /** One of them, as it was read. */
    public record Name(UUID nomination, int version) {
    }

    /** What is to be said again when they are published: it changes with any of them. */
    public String fingerprint() {
        String all = this.names.stream()
            .map(name -> name.nomination() + ":" + name.version())
            .collect(Collectors.joining("\n"));
        return Digest.sha256(all.getBytes(StandardCharsets.UTF_8)).hex();
    }

}
