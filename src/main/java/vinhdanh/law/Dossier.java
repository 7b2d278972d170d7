package vinhdanh.law;

import java.util.List;

import vinhdanh.shared.Bilingual;

/**
 * What a dossier holds.
 *
 * @param copies how many sets are handed in
 */
public record Dossier(String awardForm, Mode mode, List<Document> documents, int copies, Source source) {

    /** The usual procedure, or the light one (thủ tục đơn giản). */
    public enum Mode {

        FULL, SIMPLE

    }

    /** One document of a dossier. */
    public record Document(String code, Bilingual name) {
    }

}
