create table certificate (
    -- random, and the only thing that its QR code holds
    id            uuid primary key,
    award_id      uuid not null unique references award,
    place         text not null,
    -- number in the honour roll (số sổ vàng)
    honour_number int not null check (honour_number > 0),
    year          int not null,
    issued_at     timestamptz not null,
    file_name     nfc_text not null,
    sha256        bytea not null,
    receipt_id    uuid,
    constraint honour_number_is_given_once unique (place, year, honour_number)
);
