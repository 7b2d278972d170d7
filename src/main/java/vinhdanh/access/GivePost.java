package vinhdanh.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/** Somebody is given a post, or it ends. */
@UseCase
public class GivePost {

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
        if (!this.posts.add(account, unit, role, signsAs, from, to)) {
            return Optional.of(new Bilingual(
                    "Chức trách này đã có người giữ trong thời gian đó. Hãy kết thúc chức trách cũ trước.",
                    "This post is held by somebody at that time. End that one first."));
        }
        this.accounts.note(account, "post given", role.code() + " " + from, by, this.clock.instant());
        return Optional.empty();
    }

    /** Ends a post today. */
    public void end(AccountId account, UUID post, LocalDate day, AccountId by) {
        Instant at = this.clock.instant();
        this.posts.end(post, day);
        this.accounts.note(account, "post ended", day.toString(), by, at);
    }

}
