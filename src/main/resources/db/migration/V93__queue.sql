-- The queue is read by its due day; what has none comes last.
create index nomination_by_due on nomination (coalesce(due, date '9999-12-31'), id);
create index nomination_by_turn on nomination (acting_unit_id, coalesce(due, date '9999-12-31'), id);
