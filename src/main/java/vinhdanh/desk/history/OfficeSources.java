package vinhdanh.desk.history;

import java.util.List;
import java.util.Map;

import vinhdanh.access.Right;

/** What was done to accounts and units. */
final class OfficeSources {

    private static final String ACCOUNTS = """
            select event.at, 'a' || lpad(event.id::text, 18, '0') as key, event.act, account.name as thing,
                   search_fold(account.name || ' ' || account.login) as thing_key,
                   case when :administers then '/desk/admin/accounts/' || account.id end as path, event.by_account,
                   null::uuid as by_unit, event.detail
              from account_event event join account on account.id = event.account_id
             where :inspects
            """;

    private static final String UNITS = """
            select event.at, 'u' || lpad(event.id::text, 18, '0') as key, 'unit-' || event.act as act,
                   unit.name as thing, search_fold(unit.name || ' ' || unit.code) as thing_key,
                   '/desk/admin/units/' || unit.id as path, event.by_account, null::uuid as by_unit, event.detail
              from unit_event event join unit on unit.id = event.unit_id
             where :administers
            """;

    private OfficeSources() {
    }

    static List<Source> all() {
        return List.of(
                new Source("account", ACCOUNTS,
                        actor -> Map.of("inspects", Right.INSPECT.isOf(actor), "administers",
                                Right.ADMINISTER.isOf(actor))),
                new Source("unit", UNITS, actor -> Map.of("administers", Right.ADMINISTER.isOf(actor))));
    }

}
