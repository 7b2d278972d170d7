package vinhdanh.shared;

/** The name that somebody gave a file: shown to people, never a path. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {
    }

    /**
     * The last part of a name, without what no name needs.
     * @param otherwise the name where nothing is left
     */
    public static String plain(String name, String otherwise) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Text.nfc(last).replaceAll("[\\p{C}\"<>|:*?]", "").strip().replaceFirst("^\\.+", "");
        String shorter = clean.length() > LONGEST ? clean.substring(clean.length() - LONGEST) : clean;
        return shorter.isEmpty() ? otherwise : shorter;
    }

}
