package vinhdanh.nomination.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * The filled rows of one table of an OpenDocument file, the reader standing at its start.
 */
final class OdsRows implements Iterator<SheetRow> {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;

    private final List<MergedArea> merged = new ArrayList<>();

    private @Nullable SheetRow next;

    /** How often the next row still comes: a row may be written once for many. */
    private int repeats;

    private int row = 1;

    private boolean ended;

    OdsRows(XMLStreamReader xml) {
        this.xml = xml;
    }

    List<MergedArea> merged() {
        return this.merged;
    }

    @Override
    public boolean hasNext() {
        try {
            while (this.next == null && !this.ended) {
                advance();
            }
        }
        catch (XMLStreamException ex) {
            throw new Unreadable.Fault(Refusals.damaged());
        }
        return this.next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow found = Objects.requireNonNull(this.next);
        this.next = (--this.repeats > 0) ? again(found) : null;
        return found;
    }

    private static SheetRow again(SheetRow row) {
        SheetCell[] cells = new SheetCell[row.width()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.cell(i);
        }
        return new SheetRow(row.number() + 1, row.hidden(), cells);
    }

    private void advance() throws XMLStreamException {
        int event = this.xml.next();
        if (event == XMLStreamReader.END_ELEMENT && OdsWorkbook.isTable(this.xml)) {
            this.ended = true;
        }
        else if (event == XMLStreamReader.START_ELEMENT && is("table-row")) {
            row();
        }
    }

    private void row() throws XMLStreamException {
        int times = number("number-rows-repeated");
        String visibility = table("visibility");
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (!(this.xml.next() == XMLStreamReader.END_ELEMENT && is("table-row"))) {
            if (this.xml.getEventType() == XMLStreamReader.START_ELEMENT
                    && (is("table-cell") || is("covered-table-cell"))) {
                column = cell(cells, column);
            }
        }
        if (!cells.isEmpty()) {
            this.next = new SheetRow(this.row, visibility != null && !visibility.equals("visible"),
                    cells.toArray(SheetCell[]::new));
            this.repeats = times;
        }
        this.row += times;
        if (this.row > CellName.MAX_ROW + 1) {
            throw new Unreadable.Fault(Refusals.badAddress());
        }
    }

    private int cell(List<SheetCell> cells, int column) throws XMLStreamException {
        int times = number("number-columns-repeated");
        merge(column);
        SheetCell cell = content();
        int end = column + times;
        if (end > CellName.MAX_COLUMN) {
            throw new Unreadable.Fault(Refusals.badAddress());
        }
        if (!cell.isEmpty()) {
            while (cells.size() < column) {
                cells.add(SheetCell.EMPTY);
            }
            while (cells.size() < end) {
                cells.add(cell);
            }
        }
        return end;
    }

    private void merge(int column) {
        int rows = number("number-rows-spanned");
        int columns = number("number-columns-spanned");
        if (rows > 1 || columns > 1) {
            if (this.merged.size() > Limits.MERGED_AREAS) {
                throw new Unreadable.Fault(Refusals.tooManyMerges());
            }
            int lastRow = Math.min(this.row + rows - 1, CellName.MAX_ROW);
            this.merged.add(MergedArea.of(this.row, lastRow, column, column + columns - 1));
        }
    }

    private SheetCell content() throws XMLStreamException {
        String formula = table("formula");
        String type = this.xml.getAttributeValue(OFFICE, "value-type");
        String value = this.xml.getAttributeValue(OFFICE, "value");
        String date = this.xml.getAttributeValue(OFFICE, "date-value");
        String text = text();
        if (formula != null) {
            return new SheetCell(SheetCell.Kind.FORMULA, formula, null);
        }
        if ("date".equals(type) && date != null) {
            return date(date);
        }
        if (value != null && ("float".equals(type) || "percentage".equals(type) || "currency".equals(type))) {
            return new SheetCell(SheetCell.Kind.NUMBER,
                    value.endsWith(".0") ? value.substring(0, value.length() - 2) : value, null);
        }
        return "boolean".equals(type) ? new SheetCell(SheetCell.Kind.BOOLEAN, text, null) : SheetCell.text(text);
    }

    private static SheetCell date(String value) {
        try {
            return SheetCell.date(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        }
        catch (DateTimeParseException ex) {
            return new SheetCell(SheetCell.Kind.ERROR, value, null);
        }
    }

    /**
     * The text of the cell's paragraphs; what is written in its comment isn't its text.
     */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int comment = 0;
        while (depth > 0) {
            int event = this.xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                comment += (comment > 0 || this.xml.getLocalName().equals("annotation")) ? 1 : 0;
                if (comment == 0 && TEXT.equals(this.xml.getNamespaceURI())) {
                    text.append(between(text.isEmpty()));
                }
            }
            else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                comment -= (comment > 0) ? 1 : 0;
            }
            else if (event == XMLStreamReader.CHARACTERS && comment == 0 && depth > 1) {
                text.append(this.xml.getText());
            }
        }
        return text.toString();
    }

    private String between(boolean first) {
        return switch (this.xml.getLocalName()) {
            case "s" -> " ";
            case "tab" -> "\t";
            case "line-break" -> "\n";
            case "p" -> first ? "" : "\n";
            default -> "";
        };
    }

    private boolean is(String name) {
        return this.xml.getLocalName().equals(name) && OdsWorkbook.TABLE.equals(this.xml.getNamespaceURI());
    }

    private @Nullable String table(String name) {
        return this.xml.getAttributeValue(OdsWorkbook.TABLE, name);
    }

    private int number(String name) {
        String value = table(name);
        if (value == null) {
            return 1;
        }
        try {
            return Math.clamp(Long.parseLong(value), 1, CellName.MAX_ROW);
        }
        catch (NumberFormatException ex) {
            throw new Unreadable.Fault(Refusals.badAddress());
        }
    }

}
