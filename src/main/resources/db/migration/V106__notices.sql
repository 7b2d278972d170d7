-- What people are told, and the mails that go out. A mail is a row first, so that it is seen before
-- it is sent, waits while no server answers, and is not lost by a restart.
create table mail (
    id         uuid primary key,
    account_id uuid not null references account,
    recipient  text not null check (recipient ~ '^[^\s@<>"]+@[^\s@<>"]+$'),
    kind       text not null check (kind in ('invitation', 'reset', 'notices')),
    -- the link that only its holder may see: sealed, and gone once the mail is
    secret     bytea,
    state      text not null default 'waiting' check (state in ('waiting', 'held', 'sent', 'failed', 'dropped')),
    attempts   int not null default 0,
    next_try   timestamptz not null,
    -- why it didn't go the last time
    reason     nfc_text not null default '',
    created_at timestamptz not null,
    sent_at    timestamptz,
    changed_by uuid references account,
    constraint mail_is_sent_at_a_time check ((state = 'sent') = (sent_at is not null)),
    constraint secret_goes_with_the_mail check (secret is null or state not in ('sent', 'dropped'))
);

create index mail_due on mail (next_try, id) where state = 'waiting';
create index mail_latest on mail (created_at desc, id desc);
-- One mail gathers what a person is told until it is first tried.
create unique index one_mail_gathers on mail (account_id)
    where kind = 'notices' and state in ('waiting', 'held') and attempts = 0;

create function sent_mail_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state = 'sent' then
        raise exception 'a mail that was sent stays as it was'
            using errcode = 'check_violation', constraint = 'sent_mail_stays';
    end if;
    return new;
end $$;

create trigger sent_mail_stays before update or delete on mail
    for each row execute function sent_mail_stays();

create table notice (
    id         uuid primary key,
    account_id uuid not null references account,
    -- for whom the reader was told: who holds no post there any more no longer sees it
    unit_id    uuid references unit,
    kind       text not null check (kind ~ '^[a-z-]+$'),
    -- what a mail may say; the detail, such as a name, stays in the program
    vi         nfc_text not null,
    en         nfc_text not null,
    detail     nfc_text not null default '',
    path       text not null check (path ~ '^/[a-z]'),
    at         timestamptz not null,
    read_at    timestamptz,
    -- whether the reader wanted a mail when it was told, and the mail that tells it
    to_mail    boolean not null,
    mail_id    uuid references mail,
    check (to_mail or mail_id is null)
);

create index notice_by_account on notice (account_id, at desc, id desc);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_to_gather on notice (account_id) where to_mail and mail_id is null;
create index notice_by_mail on notice (mail_id) where mail_id is not null;

-- Who wants no mail beside what is shown in the program.
create table notice_choice (
    account_id uuid primary key references account,
    mail       boolean not null
);
