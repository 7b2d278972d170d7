package vinhdanh.access;

import vinhdanh.shared.Bilingual;

/**
 * Why an act was refused.
 *
 * @param field the field of the form that it is about
 */
public record Refused(String field, Bilingual reason) {

    static Refused of(String field, String vi, String en) {
        return new Refused(field, new Bilingual(vi, en));
    }

}
