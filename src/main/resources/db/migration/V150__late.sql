-- What a level does with what is late: a check or a vote is never passed by.
alter table campaign_level add constraint late_fits_its_level
    check (when_late = 'remind' or kind = 'endorse' or (when_late = 'return' and kind = 'appraise'));

-- Who was reminded of what is late, once a day, by whichever program does it.
create table late_reminder (
    campaign_id uuid not null references campaign,
    unit_id     uuid not null references unit,
    -- where in the unit it waits
    place       text not null check (place in ('UNIT', 'ENDORSE', 'APPRAISE', 'HELD', 'COUNCIL')),
    day         date not null,
    constraint late_is_told_once_a_day primary key (campaign_id, unit_id, place, day)
);

create index nomination_late on nomination (due) where acting_unit_id is not null and due is not null;
