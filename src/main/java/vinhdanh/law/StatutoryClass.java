package vinhdanh.law;

import java.util.List;

import vinhdanh.shared.Bilingual;

/**
 * One of the five statutory classes of individuals.
 *
 * @param direct whether it is the class of those who work directly
 * @param aliases other names by which people call it
 */
public record StatutoryClass(String code, Bilingual name, boolean direct, List<String> aliases, Source source) {
}
