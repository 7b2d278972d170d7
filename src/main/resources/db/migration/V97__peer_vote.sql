-- How the meeting of a unit went, beside what its letter needs of it: for its minutes.
alter table peer_review
    add column began time,
    add column ended time,
    add column absent nfc_text not null default '',
    add column opinions nfc_text not null default '';

-- Votes against and blank on each row of a unit's list; those in favour stand in the row itself,
-- because the workbook has a column for them.
create table peer_vote (
    draft_id uuid primary key references draft on delete cascade,
    against  int not null check (against >= 0),
    blank    int not null check (blank >= 0)
);
