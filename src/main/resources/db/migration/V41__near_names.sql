-- Near-same names are looked for among people born on the same day.
create index subject_by_birth on subject (birth_date, match_key);
