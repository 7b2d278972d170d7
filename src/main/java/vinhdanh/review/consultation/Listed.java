package vinhdanh.review.consultation;

import java.util.UUID;

import vinhdanh.shared.Bilingual;

/** One of those proposed, as the public sees it; there is nothing else to be seen. */
public record Listed(UUID nomination, int position, String subject, String name, String post, String unit,
        Bilingual line, String awardForm, String achievement) {

}
