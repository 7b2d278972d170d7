-- Units live in time: a code may be given again, but never twice on one day in one place.
create table unit (
    id          uuid primary key,
    place       text not null,
    code        text not null,
    name        nfc_text not null,
    short_name  nfc_text not null,
    type        text not null,
    tier        text not null,
    parent_id   uuid references unit,
    valid_from  date not null,
    valid_to    date,
    temporary   boolean not null,
    aliases     text[] not null default '{}',
    check (valid_to is null or valid_from <= valid_to),
    constraint unit_code_means_one_unit_a_day
        exclude using gist (place with =, code with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint unit_starts_once unique (place, code, valid_from)
);

create index unit_by_parent on unit (parent_id);

create table unit_successor (
    unit_id      uuid not null references unit,
    successor_id uuid not null references unit,
    primary key (unit_id, successor_id),
    check (unit_id <> successor_id)
);

create index unit_by_successor on unit_successor (successor_id);

-- What an allocation may count: voters, polling areas, communes.
create table unit_figure (
    unit_id uuid not null references unit,
    figure  text not null,
    value   bigint not null check (value >= 0),
    primary key (unit_id, figure)
);
