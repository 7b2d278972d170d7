package vinhdanh.review;

import java.util.UUID;

/**
 * One candidate before a council.
 *
 * @param position its place on the list, from 1
 * @param nominationUnit the unit that proposes it
 */
public record Paper(UUID nomination, int position, String subject, String name, String post, String nominationUnit,
        String line, String lineEn, String awardForm, String achievement) {

}
