package vinhdanh.review;

import java.util.List;

/**
 * Whether enough members are there.
 *
 * @param members all voting members
 * @param present those of them who are there
 * @param needed how many it takes
 */
public record Quorum(int members, int present, int needed) {

    public static Quorum of(Meeting meeting, List<Member> members) {
        int voting = (int) members.stream().filter(Member::votes).count();
        int present = (int) members.stream().filter(member -> member.votes() && member.present()).count();
        return new Quorum(voting, present, Math.max(1, meeting.rule().quorum().leastOf(voting)));
    }

    public boolean isReached() {
        return this.present >= this.needed;
    }

}
