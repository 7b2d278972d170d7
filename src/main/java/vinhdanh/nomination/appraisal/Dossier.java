package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One nomination with all that its page and its checks ask for.
 *
 * @param place where the law of its campaign is looked up
 * @param contents the numbers of the contents, with commas
 * @param received when the letter came, or null where there is none
 * @param shown the state that may be told: to those outside, what is chosen or decided
 * stays proposed until the decision is published
 * @param inside whether this person may know of the selection before that
 * @param insider whether this person looks from the standing body, or inspects it
 * @param mine whether this person belongs to who proposes
 */
public record Dossier(UUID id, UUID campaignId, String campaignCode, String campaignNumber, String campaignVi,
        String campaignEn, String place, UUID unitId, String unit, String unitCode, UUID subjectId, String subject,
        String lineCode, String lineVi, String lineEn, UUID lineId, String awardForm, int preference,
        @Nullable String salutation, String name, @Nullable LocalDate birthDate, @Nullable String post,
        @Nullable String workplace, @Nullable String task, @Nullable String kindOfBody, @Nullable String statutoryClass,
        boolean direct, boolean woman, @Nullable Integer headcount, @Nullable Integer women, String contents,
        String achievement, @Nullable Integer votesFor, @Nullable String note, @Nullable LocalDate arrived,
        @Nullable String letter, @Nullable LocalDate letterDay, @Nullable String minutes,
        @Nullable LocalDate meetingDay, @Nullable Integer members, @Nullable Integer present,
        @Nullable LocalDate received, String shown, boolean inside, boolean insider, boolean mine) {

    public boolean isIndividual() {
        return this.subject.equals("individual");
    }

}
