package vinhdanh.desk;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Right;
import vinhdanh.shared.Language;

/** Accounts whose invitation nobody has accepted yet. */
@Component
class AccountWaits implements WaitingFor {

    private static final WaitingList.Kind INVITED = new WaitingList.Kind(90, "waiting.invited", "/desk/admin/accounts");

    private final WaitingList waits;

    AccountWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        if (!Right.ADMINISTER.isOf(actor)) {
            return List.of();
        }
        return this.waits.find(INVITED, language, """
                select name as text, login as small, '/desk/admin/accounts/' || id as path,
                       (select max(expires_at at time zone 'Asia/Ho_Chi_Minh')::date from access_link
                         where account_id = account.id and purpose = 'invitation') as due
                  from account
                 where password_hash is null and closed_at is null and not sample
                """, Map.of()).stream().toList();
    }

}
