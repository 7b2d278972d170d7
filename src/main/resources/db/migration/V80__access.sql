-- Who may log in, and what posts they hold. Rights come from posts; there is no other way to get one.
create table account (
    id                uuid primary key,
    -- what is typed to log in
    login             text not null check (login ~ '^[a-z0-9][a-z0-9._@-]{2,79}$'),
    name              nfc_text not null,
    email             text check (email ~ '^[^\s@<>"]+@[^\s@<>"]+$'),
    -- null until the invitation is accepted
    password_hash     text,
    -- sealed; null until a second factor is set up
    totp_secret       bytea,
    totp_confirmed_at timestamptz,
    -- the last time step whose code was accepted, so that none is accepted twice
    totp_step         bigint not null default 0,
    created_at        timestamptz not null,
    closed_at         timestamptz,
    -- an invented person of the demo
    sample            boolean not null default false,
    constraint account_login_is_given_once unique (login),
    check (totp_confirmed_at is null or totp_secret is not null)
);

create table post (
    id         uuid primary key,
    account_id uuid not null references account,
    -- null for who keeps or watches the program as a whole
    unit_id    uuid references unit,
    role       text not null check (role in ('clerk', 'head', 'appraiser', 'standing-head', 'member', 'chair',
                                             'secretary', 'authority', 'inspector', 'administrator')),
    -- how the holder signs: for oneself, or for the head (KT.), by order (TL.), by authorisation (TUQ.)
    signs_as   text not null default 'self' check (signs_as in ('self', 'kt', 'tl', 'tuq')),
    valid_from date not null,
    valid_to   date,
    check (unit_id is not null or role in ('inspector', 'administrator')),
    check (valid_to is null or valid_from <= valid_to),
    constraint post_is_held_once
        exclude using gist (account_id with =, unit_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint body_has_one_chair
        exclude using gist (unit_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
        where (role in ('chair', 'secretary', 'standing-head'))
);

create index post_by_unit on post (unit_id, role);

-- Invitations and resets: links that work once, for a while. Only the hash is kept.
create table access_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    account_id uuid not null references account,
    purpose    text not null check (purpose in ('invitation', 'reset')),
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    check (issued_at < expires_at)
);

create index access_link_by_account on access_link (account_id, purpose);

-- Who failed to log in, by account and by address, until it is old.
create table login_failure (
    source text not null,
    at     timestamptz not null
);

create index login_failure_by_source on login_failure (source, at);

-- What was done to accounts and posts, and by whom; null is the program's own first start.
create table account_event (
    id         bigint generated always as identity primary key,
    account_id uuid not null references account,
    act        text not null,
    detail     nfc_text not null default '',
    by_account uuid references account,
    at         timestamptz not null
);

create index account_event_by_account on account_event (account_id, id);

create trigger account_event_stays before update or delete or truncate on account_event
    for each statement execute function ledger_is_append_only();

-- Sessions, as Spring Session keeps them: a restart or a second node finds them here.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
