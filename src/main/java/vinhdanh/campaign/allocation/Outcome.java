package vinhdanh.campaign.allocation;

import java.util.List;
import java.util.Optional;

import vinhdanh.shared.Bilingual;

/** What came of a split. */
public sealed interface Outcome {

    /**
     * Every seat is given.
     *
     * @param shares what each unit got, by the order of the codes
     * @param lastIn the code of the unit that got the last seat to be given by priority
     * @param nextOut the code of the unit that would have got one seat more
     */
    record Split(Method method, int seats, List<Share> shares, Optional<String> lastIn,
            Optional<String> nextOut) implements Outcome {

        /** The seats of a unit that took part. */
        public int seatsOf(String code) {
            return this.shares.stream()
                .filter(share -> share.code().equals(code))
                .findFirst()
                .map(Share::seats)
                .orElseThrow(() -> new IllegalArgumentException("No unit " + code + " took part"));
        }
    }

    /** It cannot be done; every reason at once. */
    record Refused(List<Bilingual> reasons) implements Outcome {
    }

}
