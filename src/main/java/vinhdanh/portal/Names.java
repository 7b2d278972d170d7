package vinhdanh.portal;

import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.stereotype.Component;

import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Language;

/** The names that people read for the codes that the program stores. */
@Component
class Names {

    private final LawBook law;

    Names(LawBook law) {
        this.law = law;
    }

    String subject(String code, Language language) {
        return Arrays.stream(SubjectKind.values())
            .filter(kind -> kind.code().equals(code))
            .findFirst()
            .map(kind -> kind.title().in(language))
            .orElse(code);
    }

    /**
     * The award form as the law of the day calls it where the campaign belongs.
     * @param jurisdiction see {@link vinhdanh.campaign.Plan#jurisdiction()}
     */
    String awardForm(String code, LocalDate day, String jurisdiction, Language language) {
        return this.law.awardForm(code, day, jurisdiction).map(form -> form.name().in(language)).orElse(code);
    }

    /** The award form without its authority, where that is named beside it. */
    String awardFormAlone(String code, LocalDate day, String jurisdiction, Language language) {
        return awardForm(code, day, jurisdiction, language).replaceFirst(" (của|of the) .*", "");
    }

}
