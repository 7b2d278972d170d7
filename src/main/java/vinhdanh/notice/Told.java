package vinhdanh.notice;

import vinhdanh.shared.Bilingual;

/**
 * Something that people are told.
 *
 * @param kind a word for its kind
 * @param text what a mail may say too: never a name of who is proposed
 * @param detail what only the program shows, such as a name; or empty
 * @param path where it leads, without language
 */
record Told(String kind, Bilingual text, String detail, String path) {

    static Told of(String kind, String vi, String en, String detail, String path) {
        return new Told(kind, new Bilingual(vi, en), detail, path);
    }

}
