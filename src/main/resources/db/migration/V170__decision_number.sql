-- One number has many spellings (9, 09, 009): whatever writes it, it is given once a year.
drop index decision_number_is_given_once;
create unique index decision_number_is_given_once on decision (issuer_id, ltrim(number, '0'), (extract(year from day)));
