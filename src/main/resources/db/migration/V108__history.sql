-- The history of everything is read from the latest act on.
create index nomination_event_by_time on nomination_event (at);
create index account_event_by_time on account_event (at);
create index seat_entry_by_time on seat_entry (at);
