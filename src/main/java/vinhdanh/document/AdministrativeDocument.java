package vinhdanh.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * A document of the administration as decree 30/2020, annex I, lays it out, whatever it
 * is about. The marks that the decree asks for at the ends of lines (";" after a basis,
 * "./." after the last article) are added here, so that every format has the same words.
 *
 * @param heading who issued it, its number, place and date
 * @param type what it is, in capitals: QUYẾT ĐỊNH
 * @param summary what it is about (trích yếu)
 * @param authority who decides, in capitals: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG;
 * empty where nobody does
 * @param addressee to whom a letter goes: Kính gửi: …; null for other documents
 * @param bases the legal bases, one a line
 * @param resolution the line between the bases and the articles: QUYẾT ĐỊNH:, or empty
 * @param articles what is decided
 * @param recipients who gets it, the archive last
 * @param signature who signs
 * @param countersignature who signs at the left, where two sign and nobody is a
 * recipient, as in minutes; or null
 * @param annexes the lists that belong to it
 * @param made when the file was made
 */
public record AdministrativeDocument(Heading heading, String type, String summary, String authority,
        @Nullable String addressee, List<String> bases, String resolution, List<Article> articles,
        List<String> recipients, Signature signature, @Nullable Signature countersignature, List<Annex> annexes,
        Instant made) {

    /** A document that one person signs. */
    public AdministrativeDocument(Heading heading, String type, String summary, String authority, List<String> bases,
            String resolution, List<Article> articles, List<String> recipients, Signature signature,
            List<Annex> annexes, Instant made) {
        this(heading, type, summary, authority, null, bases, resolution, articles, recipients, signature, null, annexes,
                made);
    }

    /** A document that two people sign. */
    public AdministrativeDocument(Heading heading, String type, String summary, String authority, List<String> bases,
            String resolution, List<Article> articles, List<String> recipients, Signature signature,
            @Nullable Signature countersignature, List<Annex> annexes, Instant made) {
        this(heading, type, summary, authority, null, bases, resolution, articles, recipients, signature,
                countersignature, annexes, made);
    }

    public AdministrativeDocument {
        type = Text.nfc(type);
        summary = Text.nfc(summary);
        authority = Text.nfc(authority);
        addressee = addressee == null ? null : Text.nfc(addressee);
        resolution = Text.nfc(resolution);
        bases = endings(bases, ";", ".");
        articles = closed(articles);
        recipients = endings(recipients, ";", ".").stream()
            .map(line -> "- " + line.replaceFirst("^-\\s*", ""))
            .toList();
        annexes = List.copyOf(annexes);
    }

    /**
     * The two columns at the head.
     *
     * @param parent the body above the issuer, or null where there is none (People's
     * Committees name none)
     * @param issuer the issuer in capitals, a line or two
     * @param number number and symbol: 1234/QĐ-UBND
     * @param place where it was issued: An Giang
     * @param date when it was issued
     */
    public record Heading(@Nullable String parent, List<String> issuer, String number, String place, LocalDate date) {

        public Heading {
            parent = parent == null ? null : Text.nfc(parent);
            issuer = issuer.stream().map(Text::nfc).toList();
            number = Text.nfc(number);
            place = Text.nfc(place);
        }

        /** "Số: 1234/QĐ-UBND", which no line may break. */
        String numberLine() {
            return "Số:\u00A0" + this.number;
        }

        /** "An Giang, ngày 06 tháng 4 năm 2021". */
        String placeAndDate() {
            return this.place + ", " + VietnameseFormat.longDate(this.date);
        }

    }

    /**
     * One article.
     *
     * @param label "Điều 1."
     * @param paragraphs its text; the first follows the label on the same line
     */
    public record Article(String label, List<String> paragraphs) {

        public Article {
            label = Text.nfc(label);
            paragraphs = paragraphs.stream().map(Text::nfc).toList();
        }

    }

    /**
     * Who signs.
     *
     * @param capacity in what capacity, when not in the own: KT. CHỦ TỊCH; a line each
     * where there are two
     * @param title the signer's title in capitals: CHỦ TỊCH, PHÓ CHỦ TỊCH
     * @param name the signer's name, or the empty text while nobody has signed
     */
    public record Signature(@Nullable String capacity, String title, String name) {

        public Signature {
            capacity = capacity == null ? null : Text.nfc(capacity);
            title = Text.nfc(title);
            name = Text.nfc(name);
        }

        /** The lines above the signature. */
        List<String> titles() {
            return this.capacity == null ? List.of(this.title)
                    : Stream.concat(this.capacity.lines(), Stream.of(this.title)).toList();
        }

    }

    private static List<String> endings(List<String> lines, String middle, String last) {
        List<String> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = Text.nfc(lines.get(i)).strip().replaceFirst("[;.,\\s]+$", "");
            ended.add(line + (i < lines.size() - 1 ? middle : last));
        }
        return List.copyOf(ended);
    }

    private static List<Article> closed(List<Article> articles) {
        List<Article> closed = new ArrayList<>(articles);
        if (!closed.isEmpty() && !closed.getLast().paragraphs().isEmpty()) {
            Article article = closed.removeLast();
            List<String> paragraphs = new ArrayList<>(article.paragraphs());
            paragraphs.add(paragraphs.removeLast().strip().replaceFirst("[./\\s]+$", "") + "./.");
            closed.add(new Article(article.label(), paragraphs));
        }
        return List.copyOf(closed);
    }

}
