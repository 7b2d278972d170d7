package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/** Somebody is given a post, or it ends. */
@UseCase
public class GivePost {

    private static final Set<Role> SEATS = EnumSet.of(Role.MEMBER, Role.CHAIR, Role.SECRETARY);

    private static final Bilingual SEATED = new Bilingual(
            "Người có địa chỉ thư điện tử này đã có ghế trong Hội đồng bằng một tài khoản khác.",
            "The person with this e-mail address has a seat in the council by another account.");

    private final Posts posts;

    private final Accounts accounts;

    private final Clock clock;

    GivePost(Posts posts, Accounts accounts, Clock clock) {
        this.posts = posts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Gives a post. Nobody gives one to oneself.
     * @param unit null for an administrator or an inspector of the whole
     * @param by who gives it; null when the program does at its first start
     * @return why not, or nothing when it is given
     */
    public Optional<Bilingual> give(AccountId account, @Nullable UnitId unit, Role role, SignsAs signsAs,
            LocalDate from, @Nullable LocalDate to, @Nullable AccountId by) {
        if (account.equals(by)) {
            return Optional.of(new Bilingual("Không ai tự giao chức trách cho chính mình; hãy nhờ người quản trị khác.",
                    "Nobody gives a post to oneself; ask another administrator."));
        }
        if (to != null && to.isBefore(from)) {
            return Optional
                .of(new Bilingual("Ngày kết thúc đứng trước ngày bắt đầu.", "The last day is before the first."));
        }
        if (SEATS.contains(role) && this.posts.isSeatedElsewhere(account, unit, from, to)) {
            return Optional.of(SEATED);
        }
        if (!this.posts.add(account, unit, role, signsAs, from, to)) {
            return Optional.of(new Bilingual(
                    "Chức trách này đã có người giữ trong thời gian đó. Hãy kết thúc chức trách cũ trước.",
                    "This post is held by somebody at that time. End that one first."));
        }
        this.accounts.note(account, "post given", role.code() + " " + from, by, this.clock.instant());
        return Optional.empty();
    }

    /**
     * Ends a post, which was held to this moment of the day. Nobody ends an own one: the
     * last administrator would be gone.
     * @return why not, or nothing when it has ended
     */
    public Optional<Bilingual> end(AccountId account, UUID post, LocalDate day, AccountId by) {
        if (account.equals(by)) {
            return Optional.of(new Bilingual("Không ai tự kết thúc chức trách của mình; hãy nhờ người quản trị khác.",
                    "Nobody ends an own post; ask another administrator."));
        }
        Instant at = this.clock.instant();
        if (!this.posts.end(account, post, day, at)) {
            return Optional.of(new Bilingual("Chức trách này đã kết thúc.", "This post has ended already."));
        }
        this.accounts.note(account, "post ended", day.toString(), by, at);
        return Optional.empty();
    }

}
