-- A try is taken out again when it was right, so that each has a name. What was counted before is
-- counted under other names now.
delete from login_failure;
alter table login_failure add column id bigint generated always as identity primary key;
alter table login_failure add constraint source_is_short check (length(source) <= 200);
