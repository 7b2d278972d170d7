package vinhdanh.nomination.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Looks over the bytes of one XML part once, tag by tag, before any parser sees them:
 * that nothing but elements opens it, that no cell lies beyond a spreadsheet's limits,
 * which cells are merged, and how many rows hold something. A full parse would cost as
 * much as reading the sheet.
 */
final class TagScan {

    private static final int LONGEST_TAG = 4096;

    private final byte[] tag = new byte[LONGEST_TAG];

    private final boolean sheet;

    private final List<MergedArea> merged = new ArrayList<>();

    private int length = -1;

    private int quote;

    private boolean root;

    private boolean rowCounted = true;

    private int filledRows;

    private boolean outside;

    private boolean declared;

    // Only of a worksheet are the cells looked at.
    TagScan(boolean sheet) {
        this.sheet = sheet;
    }

    /** Takes the next bytes; stops looking where the answer is known. */
    void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            if (this.length < 0) {
                if (b == '<') {
                    this.length = 0;
                    this.quote = 0;
                }
                else if (!this.root) {
                    lead(b);
                }
                else if (!this.sheet) {
                    return;
                }
            }
            else {
                inTag(b);
            }
        }
    }

    /** Whether it declares a document type or entities, or isn't plain UTF-8. */
    boolean isUnsafe() {
        return this.declared || !this.root;
    }

    boolean hasCellsOutside() {
        return this.outside;
    }

    boolean hasTooManyMerges() {
        return this.merged.size() > Limits.MERGED_AREAS;
    }

    List<MergedArea> merged() {
        return List.copyOf(this.merged);
    }

    int filledRows() {
        return this.filledRows;
    }

    /** Before the root only a byte order mark and white space may stand. */
    private void lead(byte b) {
        boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
        this.declared |= !mark && b != ' ' && b != '\t' && b != '\r' && b != '\n';
    }

    private void inTag(byte b) {
        if (b == '>' && this.quote == 0) {
            end();
            this.length = -1;
            return;
        }
        if (this.quote != 0) {
            this.quote = (b == this.quote) ? 0 : this.quote;
        }
        else if ((b == '"' || b == '\'') && this.length > 0 && this.tag[0] != '!' && this.tag[0] != '?') {
            this.quote = b;
        }
        if (this.length < LONGEST_TAG) {
            this.tag[this.length++] = b;
        }
    }

    private void end() {
        if (!this.root) {
            prolog();
        }
        else if (this.sheet && this.length > 0 && this.tag[0] != '/') {
            element();
        }
    }

    private void prolog() {
        String text = new String(this.tag, 0, this.length, StandardCharsets.ISO_8859_1);
        if (text.startsWith("?")) {
            String declaration = text.toLowerCase(Locale.ROOT);
            this.declared |= declaration.startsWith("?xml") && declaration.contains("encoding")
                    && !declaration.contains("utf-8") && !declaration.contains("us-ascii");
        }
        else if (text.startsWith("!--")) {
            this.declared |= !text.endsWith("--");
        }
        else if (text.startsWith("!") || text.isEmpty() || text.indexOf('\0') >= 0) {
            this.declared = true;
        }
        else {
            this.root = true;
        }
    }

    private void element() {
        int from = 0;
        int to = 0;
        while (to < this.length && this.tag[to] > ' ' && this.tag[to] != '/') {
            if (this.tag[to++] == ':') {
                from = to;
            }
        }
        int name = to - from;
        boolean cut = this.length == LONGEST_TAG;
        if (name == 1 && this.tag[from] == 'c') {
            String cell = attribute("r");
            this.outside |= cut || cell != null && !CellName.isValid(cell);
        }
        else if (name == 1 && (this.tag[from] == 'v' || this.tag[from] == 't' || this.tag[from] == 'f')) {
            this.filledRows += this.rowCounted ? 0 : 1;
            this.rowCounted = true;
        }
        else if (name == 3 && this.tag[from] == 'r' && this.tag[from + 1] == 'o' && this.tag[from + 2] == 'w') {
            this.rowCounted = false;
            String row = attribute("r");
            this.outside |= cut || row != null && !CellName.isValid("A" + row);
        }
        else if (name == 9 && new String(this.tag, from, 9, StandardCharsets.ISO_8859_1).equals("mergeCell")) {
            merge(attribute("ref"));
        }
    }

    private void merge(@Nullable String ref) {
        if (ref == null || this.merged.size() > Limits.MERGED_AREAS) {
            return;
        }
        int colon = ref.indexOf(':');
        boolean valid = CellName.isValid((colon < 0) ? ref : ref.substring(0, colon))
                && CellName.isValid(ref.substring(colon + 1));
        this.outside |= !valid;
        if (valid) {
            this.merged.add(MergedArea.of(ref));
        }
    }

    private @Nullable String attribute(String name) {
        for (int i = 1; i + name.length() + 2 < this.length; i++) {
            if (this.tag[i - 1] <= ' ' && matches(i, name)) {
                int at = i + name.length();
                while (at < this.length && this.tag[at] <= ' ' || at < this.length && this.tag[at] == '=') {
                    at++;
                }
                return quoted(at);
            }
        }
        return null;
    }

    private boolean matches(int at, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (this.tag[at + i] != name.charAt(i)) {
                return false;
            }
        }
        byte next = this.tag[at + name.length()];
        return next == '=' || next <= ' ';
    }

    private @Nullable String quoted(int at) {
        if (at >= this.length) {
            return null;
        }
        int end = at + 1;
        while (end < this.length && this.tag[end] != this.tag[at]) {
            end++;
        }
        return new String(this.tag, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
    }

}
