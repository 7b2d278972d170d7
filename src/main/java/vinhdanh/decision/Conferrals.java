package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.AwardForm;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;

/**
 * All that a decision confers, parted into its lists: each award form has one for each
 * kind of subject that gets it.
 *
 * @param forms its award forms, in the order of the plan's lines
 * @param lists its lists, form by form
 */
record Conferrals(List<AwardForm> forms, List<Conferral> lists) {

    /** The kinds of subject in the order of a decision's lists. */
    static final List<SubjectKind> KINDS = List.of(SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD,
            SubjectKind.INDIVIDUAL);

    static Conferrals of(Decision decision, LawBook law) {
        List<AwardForm> forms = forms(decision, law);
        List<Conferral> lists = new ArrayList<>();
        for (AwardForm form : forms) {
            for (SubjectKind kind : KINDS) {
                List<Award> awards = decision.awards(kind)
                    .stream()
                    .filter(award -> award.awardForm().equals(form.code()))
                    .toList();
                if (!awards.isEmpty()) {
                    lists.add(new Conferral("Phụ lục", form, kind, awards));
                }
            }
        }
        return new Conferrals(forms, (lists.size() == 1) ? lists : numbered(lists));
    }

    private static List<AwardForm> forms(Decision decision, LawBook law) {
        Plan plan = decision.campaign().plan();
        return plan.lines()
            .stream()
            .map(QuotaLine::awardForm)
            .distinct()
            .filter(form -> decision.awards().isEmpty()
                    || decision.awards().stream().anyMatch(award -> award.awardForm().equals(form)))
            .map(code -> law.awardForm(code, plan.proposals().closing(), plan.jurisdiction()))
            .flatMap(Optional::stream)
            .toList();
    }

    private static List<Conferral> numbered(List<Conferral> lists) {
        return IntStream.range(0, lists.size())
            .mapToObj(index -> new Conferral("Phụ lục " + VietnameseFormat.roman(index + 1), lists.get(index).form(),
                    lists.get(index).subject(), lists.get(index).awards()))
            .toList();
    }

    /** Whether it must be said which form is meant. */
    boolean ofSeveralForms() {
        return this.forms.size() > 1;
    }

    List<Conferral> of(AwardForm form) {
        return this.lists.stream().filter(list -> list.form().equals(form)).toList();
    }

    /** Whether the kind of subject gets anything. */
    boolean has(SubjectKind kind) {
        return this.lists.stream().anyMatch(list -> list.subject() == kind);
    }

}
