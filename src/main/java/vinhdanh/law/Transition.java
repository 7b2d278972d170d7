package vinhdanh.law;

import java.time.LocalDate;

import vinhdanh.shared.Bilingual;

/** What happens to things under way from a day on. */
public record Transition(String key, LocalDate from, Bilingual text, Source source) {
}
