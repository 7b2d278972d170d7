package vinhdanh.shared;

/**
 * One text in both languages of the product.
 *
 * @param vi the Vietnamese text, which is the official one
 * @param en the English text
 */
public record Bilingual(String vi, String en) {

    public String in(Language language) {
        return switch (language) {
            case VI -> this.vi;
            case EN -> this.en;
        };
    }

}
