package vinhdanh.nomination.evidence;

import java.time.Instant;
import java.util.UUID;

import vinhdanh.shared.Digest;

/**
 * A file that backs a nomination.
 *
 * @param id random; says nothing of the content
 * @param draft the draft that it hangs on
 * @param report whether it is the achievement report
 * @param name as the unit called it, with the ending of its type
 * @param addedBy the name of who added it
 */
public record EvidenceFile(UUID id, UUID draft, boolean report, String name, FileType type, long size, Digest digest,
        String addedBy, Instant addedAt) {

}
