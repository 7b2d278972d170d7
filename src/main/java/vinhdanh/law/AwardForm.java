package vinhdanh.law;

import java.util.List;

import vinhdanh.shared.Bilingual;

/**
 * An award form (hình thức khen thưởng) with those who may confer it.
 *
 * @param code such as {@code bang-khen-tinh}
 * @param authority the post that decides it, such as {@code chu-tich-ubnd-tinh}
 * @param subjects the kinds of subject that can receive it
 * @param aliases other names by which people call it
 * @param minimumYears the shortest movement in years that it is for, 0 for any
 * @param countsTowardMerit whether, earned in a themed movement, it supports a later
 * proposal for a higher award; false for all that the law knows
 */
public record AwardForm(String code, Bilingual name, String authority, Bilingual authorityTitle,
        List<SubjectKind> subjects, List<String> aliases, int minimumYears, boolean countsTowardMerit, Source source) {
}
