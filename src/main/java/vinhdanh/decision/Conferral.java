package vinhdanh.decision;

import java.util.List;
import java.util.Locale;

import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.AwardForm;
import vinhdanh.law.SubjectKind;

/**
 * Who gets one award form of a decision, of one kind of subject: a list of its own.
 *
 * @param annex what the list is called: "Phụ lục II", or "Phụ lục" where there is no
 * other
 * @param awards at least one, in the order of the list
 */
record Conferral(String annex, AwardForm form, SubjectKind subject, List<Award> awards) {

    /** "06 tập thể". */
    String counted() {
        return VietnameseFormat.twoDigits(this.awards.size()) + " " + kind();
    }

    /** "mỗi tập thể 2.980.000 đồng". */
    String rate() {
        long dong = this.awards.getFirst().reward().dong();
        return "mỗi " + kind() + ((dong == 0) ? " không kèm tiền thưởng" : " " + VietnameseFormat.money(dong));
    }

    /** "tập thể". */
    String kind() {
        return this.subject.title().vi().toLowerCase(Locale.ROOT);
    }

}
