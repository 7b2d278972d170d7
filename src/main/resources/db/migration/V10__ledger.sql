-- The ledger: rows are written by acts, put in order by the sequencer, never touched again.

-- What an outsider hashes to redo a commitment: the ASCII text <salt in hex>:<sha256 in hex>.
create function ledger_commitment(salt bytea, digest bytea) returns bytea immutable language sql
    return sha256((encode(salt, 'hex') || ':' || encode(digest, 'hex'))::bytea);

-- The entry of the public log, byte for byte.
create function ledger_entry(act text, commitment bytea, subject uuid, at timestamptz) returns bytea
    immutable language sql
    return ('{"act":"' || act || '","commitment":"' || encode(commitment, 'hex')
        || '","subject":"' || subject::text
        || '","time":"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"}')::bytea;

create function ledger_leaf_hash(entry bytea) returns bytea immutable language sql
    return sha256('\x00'::bytea || entry);

-- The public name of a thing in the log, so that its own id stays inside.
create table ledger_subject (
    thing   uuid primary key,
    subject uuid not null unique,
    unique (thing, subject)
);

create table ledger_row (
    -- the order of the acts; rows that roll back leave gaps
    seq        bigint generated always as identity primary key,
    id         uuid not null unique,
    at         timestamptz not null check (at = date_trunc('second', at)),
    act        text not null check (act in ('PLAN_LOADED', 'FILE_IMPORTED', 'NOMINATION_HELD', 'SELECTION_MADE',
                   'DECISION_SIGNED', 'DOCUMENT_ISSUED', 'CERTIFICATE_ISSUED', 'REVOKED')),
    thing      uuid not null,
    subject    uuid not null,
    salt       bytea not null check (octet_length(salt) = 16),
    digest     bytea not null check (octet_length(digest) = 32),
    commitment bytea not null,
    entry      bytea not null,
    foreign key (thing, subject) references ledger_subject (thing, subject),
    constraint ledger_row_commits_to_its_digest check (commitment = ledger_commitment(salt, digest)),
    constraint ledger_row_says_what_it_is check (entry = ledger_entry(act, commitment, subject, at))
);

create index ledger_row_by_thing on ledger_row (thing, seq);

-- Where the sequencer put each row in the public log.
create table ledger_leaf (
    index   bigint primary key check (index >= 0),
    row_seq bigint not null unique references ledger_row,
    hash    bytea not null check (octet_length(hash) = 32)
);

-- The hashes of full tiles: level 1 over 256 leaves each, level 2 over 65,536 and so on.
create table ledger_node (
    level int not null check (level between 1 and 7),
    index bigint not null check (index >= 0),
    hash  bytea not null check (octet_length(hash) = 32),
    primary key (level, index)
);

-- What was signed and so can never be taken back.
create table ledger_checkpoint (
    size   bigint primary key check (size >= 0),
    root   bytea not null check (octet_length(root) = 32),
    origin text not null,
    note   text not null,
    at     timestamptz not null
);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger only grows: % of % is refused', tg_op, tg_table_name
        using errcode = 'check_violation', constraint = 'ledger_is_append_only';
end $$;

create function ledger_leaves_follow_their_rows() returns trigger language plpgsql as $$
begin
    if exists (select from leaves join ledger_row on seq = row_seq where hash <> ledger_leaf_hash(entry)) then
        raise exception 'a leaf of the ledger is not the hash of its row'
            using errcode = 'check_violation', constraint = 'ledger_leaves_follow_their_rows';
    end if;
    return null;
end $$;

create trigger ledger_leaves_follow_their_rows after insert on ledger_leaf
    referencing new table as leaves for each statement execute function ledger_leaves_follow_their_rows();

create trigger ledger_subject_stays before update or delete or truncate on ledger_subject
    for each statement execute function ledger_is_append_only();
create trigger ledger_row_stays before update or delete or truncate on ledger_row
    for each statement execute function ledger_is_append_only();
create trigger ledger_leaf_stays before update or delete or truncate on ledger_leaf
    for each statement execute function ledger_is_append_only();
create trigger ledger_node_stays before update or delete or truncate on ledger_node
    for each statement execute function ledger_is_append_only();
create trigger ledger_checkpoint_stays before update or delete or truncate on ledger_checkpoint
    for each statement execute function ledger_is_append_only();
