-- Who had the address of an account is told that it is another now.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('invitation', 'reset', 'notices', 'address'));
