create table campaign (
    id          uuid primary key,
    code        text not null unique,
    place       text not null,
    number      text not null,
    issued      date not null,
    issuer_id   uuid not null references unit,
    title_vi    nfc_text not null,
    title_en    nfc_text not null,
    headline_vi nfc_text not null,
    headline_en nfc_text not null,
    closing     date not null,
    plan_sha256 bytea not null,
    check (issued <= closing)
);

create unique index campaign_plan_number_is_given_once on campaign (place, number, (extract(year from issued)));

create table campaign_statement (
    campaign_id uuid not null references campaign,
    kind        text not null check (kind in ('purpose', 'requirement', 'conduct')),
    position    int not null check (position > 0),
    vi          nfc_text not null,
    en          nfc_text not null,
    primary key (campaign_id, kind, position)
);

create table content (
    campaign_id uuid not null references campaign,
    number      int not null check (number > 0),
    vi          nfc_text not null,
    en          nfc_text not null,
    primary key (campaign_id, number)
);

create table milestone (
    campaign_id uuid not null references campaign,
    position    int not null check (position > 0),
    code        text not null,
    vi          nfc_text not null,
    en          nfc_text not null,
    first_day   date not null,
    last_day    date not null,
    supplement  boolean not null,
    primary key (campaign_id, position),
    check (first_day <= last_day)
);

create table quota_line (
    id             uuid primary key,
    campaign_id    uuid not null references campaign,
    code           text not null,
    position       int not null,
    vi             nfc_text not null,
    en             nfc_text not null,
    award_form     text not null,
    priority       text check (priority in ('first', 'bonus', 'tie-break')),
    unique (campaign_id, code)
);

-- The seats, in three nested caps: the campaign, its lines, the units on a line. Giving out
-- more than there are is refused here, whoever asks and however many ask at once.
create table campaign_seats (
    campaign_id uuid not null references campaign,
    subject     subject_kind not null,
    seats       int not null check (seats >= 0),
    taken       int not null default 0,
    primary key (campaign_id, subject),
    constraint campaign_has_no_more_seats check (taken between 0 and seats)
);

create table line_seats (
    line_id uuid not null references quota_line,
    subject subject_kind not null,
    seats   int not null check (seats >= 0),
    taken   int not null default 0,
    -- the most that one unit can get where the line is not split
    per_unit int check (per_unit > 0),
    primary key (line_id, subject),
    constraint line_has_no_more_seats check (taken between 0 and seats)
);

create table allocation (
    line_id uuid not null,
    subject subject_kind not null,
    unit_id uuid not null references unit,
    seats   int not null check (seats >= 0),
    taken   int not null default 0,
    primary key (line_id, subject, unit_id),
    foreign key (line_id, subject) references line_seats,
    constraint unit_has_no_more_seats check (taken between 0 and seats)
);

create index allocation_by_unit on allocation (unit_id);

create function allocation_fits_its_line() returns trigger language plpgsql as $$
begin
    if exists (
        select from line_seats line
          join allocation share using (line_id, subject)
         where (line_id, subject) in (select line_id, subject from changed)
         group by line.line_id, line.subject, line.seats
        having sum(share.seats) > line.seats) then
        raise exception 'an allocation is larger than its line'
            using errcode = 'check_violation', constraint = 'allocation_fits_its_line';
    end if;
    return null;
end $$;

create trigger allocation_given_fits_its_line after insert on allocation
    referencing new table as changed for each statement execute function allocation_fits_its_line();
create trigger allocation_moved_fits_its_line after update on allocation
    referencing new table as changed for each statement execute function allocation_fits_its_line();
