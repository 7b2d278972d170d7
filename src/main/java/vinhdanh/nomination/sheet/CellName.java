package vinhdanh.nomination.sheet;

/** Names of cells as spreadsheets show them: {@code A1}, {@code AB12}. */
public final class CellName {

    /** The last row and column that spreadsheets know. */
    static final int MAX_ROW = 1_048_576;

    static final int MAX_COLUMN = 16_384;

    private CellName() {
    }

    /**
     * @param column from 0
     * @param row from 1
     */
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /** The letters of a column, from 0. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** Whether it is the name of a cell within the limits and nothing else. */
    static boolean isValid(String name) {
        int letters = 0;
        while (letters < name.length() && isLetter(name.charAt(letters))) {
            letters++;
        }
        for (int i = letters; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        int column = columnOf(name);
        int row = rowOf(name);
        return column >= 0 && column < MAX_COLUMN && row >= 1 && row <= MAX_ROW;
    }

    /** The column of a cell's name, from 0; -1 when it has none or one far too large. */
    static int columnOf(String name) {
        int column = 0;
        int letters = 0;
        while (letters < name.length() && isLetter(name.charAt(letters))) {
            column = column * 26 + (Character.toUpperCase(name.charAt(letters)) - 'A' + 1);
            if (++letters > 3) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The row of a cell's name, from 1; -1 when it has none or one far too large. */
    static int rowOf(String name) {
        int row = -1;
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                row = Math.max(row, 0) * 10 + (c - '0');
                if (++digits > 7) {
                    return -1;
                }
            }
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

}
