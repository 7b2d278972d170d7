-- Whom a refused row named, so that the result of the selection can tell each of them why.
alter table submission_fault add column name nfc_text;
