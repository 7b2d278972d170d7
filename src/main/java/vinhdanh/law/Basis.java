package vinhdanh.law;

/** One "Căn cứ" line, without the word itself and without the closing mark. */
public record Basis(String text, Source source) {
}
