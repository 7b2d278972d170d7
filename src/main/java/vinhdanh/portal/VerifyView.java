package vinhdanh.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts;

/**
 * The form that leads to a certificate.
 *
 * @param typed what was typed, to be corrected
 * @param fault what is wrong with it
 */
public record VerifyView(String typed, Parts.@Nullable FieldError fault) {

    public List<Parts.FieldError> faults() {
        return this.fault == null ? List.of() : List.of(this.fault);
    }

}
