package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.Dossier.Document;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.appraisal.Check.Code;
import vinhdanh.nomination.appraisal.Check.Result;
import vinhdanh.shared.Bilingual;

/** Whether a dossier holds what the law of the day it came asks for. */
final class DossierRule {

    private final Dossier dossier;

    private final boolean report;

    private final LawBook law;

    /**
     * @param report whether an achievement report is among its files
     */
    DossierRule(Dossier dossier, boolean report, LawBook law) {
        this.dossier = dossier;
        this.report = report;
        this.law = law;
    }

    Check check() {
        LocalDate day = CheckRules.day(this.dossier);
        List<vinhdanh.law.Dossier> asked = this.law.dossiers(this.dossier.awardForm(), day, this.dossier.place());
        if (asked.isEmpty()) {
            return new Check(Code.DOSSIER, Result.OPEN, new Bilingual("Thành phần hồ sơ theo quy định của ngày nhận",
                    "What the dossier must hold on the day it came"), "", null, 0, true);
        }
        return check(asked.getFirst());
    }

    private Check check(vinhdanh.law.Dossier asked) {
        List<Document> missing = new ArrayList<>();
        List<Document> unknown = new ArrayList<>();
        for (Document document : asked.documents()) {
            Boolean there = holds(document.code());
            if (there == null) {
                unknown.add(document);
            }
            else if (!there) {
                missing.add(document);
            }
        }
        int all = asked.documents().size();
        String source = asked.source().reference();
        if (!missing.isEmpty()) {
            return Check.computed(Code.DOSSIER, Result.FAILED, new Bilingual("Hồ sơ thiếu: " + names(missing, true),
                    "The dossier lacks: " + names(missing, false)), source);
        }
        if (!unknown.isEmpty()) {
            return new Check(Code.DOSSIER, Result.OPEN, new Bilingual("Cần đối chiếu: " + names(unknown, true),
                    "To be looked at: " + names(unknown, false)), source, null, 0, true);
        }
        return Check
            .computed(Code.DOSSIER, Result.PASSED,
                    new Bilingual("Hồ sơ đủ %d thành phần: %s".formatted(all, names(asked.documents(), true)),
                            "The dossier holds all %d parts: %s".formatted(all, names(asked.documents(), false))),
                    source);
    }

    /** Whether it holds the document; null where only somebody who looks can say. */
    private @Nullable Boolean holds(String document) {
        return switch (document) {
            case "submission" -> isThere(this.dossier.letter());
            case "achievement-summary" -> isThere(this.dossier.achievement());
            // What came on paper only somebody who looks can find.
            case "achievement-report" -> this.report ? true : null;
            case "minutes" -> isThere(this.dossier.minutes());
            default -> null;
        };
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String names(List<Document> documents, boolean vi) {
        return String.join("; ",
                documents.stream().map(document -> vi ? document.name().vi() : document.name().en()).toList());
    }

}
