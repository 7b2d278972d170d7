package vinhdanh.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Annex;
import vinhdanh.document.Annex.Align;
import vinhdanh.document.Cell;
import vinhdanh.document.DocumentPdf;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.document.XlsxWriter;
import vinhdanh.law.LawBook;

/**
 * The list by which certificates and money are handed over and signed for, in the order
 * of the ceremony: of one form, collectives and households first, then individuals
 * (decree 152/2025, article 29).
 */
@Component
public class HandingOver {

    private static final String TITLE = "DANH SÁCH TRAO THƯỞNG";

    private static final int COLUMNS = 5;

    private final LawBook law;

    private final Clock clock;

    HandingOver(LawBook law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    public byte[] pdf(Decision decision) {
        AdministrativeDocument whole = DecisionText.of(decision, this.law, this.clock.instant());
        List<Annex.Column> columns = List.of(new Annex.Column("TT", 1, Align.CENTRE),
                new Annex.Column("Tập thể, hộ gia đình, cá nhân", 5, Align.LEFT),
                new Annex.Column("Chức vụ, đơn vị", 5, Align.LEFT),
                new Annex.Column("Tiền thưởng (đồng)", 2.6, Align.RIGHT), new Annex.Column("Ký nhận", 3, Align.LEFT));
        Annex list = new Annex(null, TITLE, DecisionText.source(decision), columns, sections(decision));
        String sentence = "Kèm theo Quyết định số %s %s, danh sách trao bằng và tiền thưởng gồm %d trường hợp, tổng số "
            .formatted(decision.number(), VietnameseFormat.longDate(decision.day()), decision.awards().size())
                + "tiền thưởng là " + VietnameseFormat.money(decision.rewardMoney().dong()) + " ("
                + VietnameseFormat.moneyInWords(decision.rewardMoney().dong()) + ").";
        AdministrativeDocument document = new AdministrativeDocument(whole.heading(), TITLE,
                "Theo Quyết định số " + decision.number(), "", List.of(), "",
                List.of(new Article("", List.of(sentence))), List.of("Bộ phận trao thưởng", "Kế toán", "Lưu: VT"),
                new Signature(null, "NGƯỜI LẬP", ""), List.of(list), this.clock.instant());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocumentPdf.write(document, out);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private List<Annex.Section> sections(Decision decision) {
        List<Annex.Section> sections = new ArrayList<>();
        int number = 0;
        for (Conferral list : Conferrals.of(decision, this.law).lists()) {
            List<List<String>> rows = new ArrayList<>();
            for (Award award : list.awards()) {
                number++;
                rows.add(List.of(String.valueOf(number), award.addressed(), where(award),
                        VietnameseFormat.number(award.reward().dong()), ""));
            }
            sections.add(new Annex.Section(title(list), rows));
        }
        return sections;
    }

    private static String title(Conferral list) {
        return list.form().name().vi() + " – " + list.counted();
    }

    private static String where(Award award) {
        return award.description().isBlank() ? award.unitName() : award.description();
    }

    public byte[] xlsx(Decision decision) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, this.clock.instant())) {
            workbook.title("Danh sách trao thưởng – Quyết định số " + decision.number());
            try (SheetWriter sheet = workbook.sheet("Danh sách trao thưởng")) {
                write(sheet, decision);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private void write(SheetWriter sheet, Decision decision) throws IOException {
        sheet.landscape().widths(6, 40, 44, 18, 24);
        sheet.title(TITLE, COLUMNS);
        sheet.subtitle(DecisionText.source(decision), COLUMNS);
        sheet.row();
        sheet.headings("TT", "Tập thể, hộ gia đình, cá nhân", "Chức vụ, đơn vị", "Tiền thưởng (đồng)", "Ký nhận");
        sheet.ruled(true);
        int number = 0;
        for (Conferral list : Conferrals.of(decision, this.law).lists()) {
            sheet.row(Cell.blank(), Cell.text(title(list)).bold(), Cell.blank(), Cell.blank(), Cell.blank());
            for (Award award : list.awards()) {
                number++;
                sheet.row(Cell.number(number).centred(), Cell.text(award.addressed()).wrapped(),
                        Cell.text(where(award)).wrapped(), Cell.number(award.reward().dong()), Cell.blank());
            }
        }
        sheet.row(Cell.blank(), Cell.text("TỔNG CỘNG").bold(), Cell.blank(),
                Cell.number(decision.rewardMoney().dong()).bold(), Cell.blank());
    }

}
