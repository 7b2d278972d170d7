-- Many nominations moved by one act: what was asked for, what became of each, and whether it was undone.
create table batch (
    -- made by the page that asks for confirmation, so that a form sent twice is one batch
    id         uuid primary key,
    step       text not null,
    by_account uuid not null references account,
    at         timestamptz not null,
    undone_by  uuid references account,
    undone_at  timestamptz,
    check (num_nulls(undone_by, undone_at) in (0, 2))
);

create table batch_row (
    batch_id      uuid not null references batch,
    nomination_id uuid not null references nomination,
    -- the version that was seen, and the one that the move made; null where it wasn't moved
    seen          int not null,
    moved         int,
    -- why it wasn't
    reason_vi     nfc_text,
    reason_en     nfc_text,
    undone        boolean not null default false,
    primary key (batch_id, nomination_id),
    check ((moved is null) = (reason_vi is not null))
);
