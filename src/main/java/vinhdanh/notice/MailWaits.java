package vinhdanh.notice;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Right;
import vinhdanh.desk.Waiting;
import vinhdanh.desk.WaitingFor;
import vinhdanh.desk.WaitingList;
import vinhdanh.shared.Language;

/** Mails that no try has brought out wait for a person to look. */
@Component
class MailWaits implements WaitingFor {

    private static final WaitingList.Kind FAILED = new WaitingList.Kind(95, "waiting.mails", "/desk/outbox");

    private final WaitingList waits;

    MailWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        if (!Right.SEE_OUTBOX.isOf(actor)) {
            return List.of();
        }
        return this.waits.find(FAILED, language, """
                select recipient as text, reason as small, '/desk/outbox/' || id as path, null::date as due
                  from mail where state = 'failed'
                """, Map.of()).stream().toList();
    }

}
