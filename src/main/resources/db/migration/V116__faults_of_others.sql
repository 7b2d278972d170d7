-- Faults that are known only from what other units proposed aren't told to the unit that sent the file.
alter table submission_fault add of_others boolean not null default false;
