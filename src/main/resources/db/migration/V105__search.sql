-- Text as it is searched for: without diacritics, case and punctuation, as the program folds it.
create function search_fold(text) returns text immutable strict parallel safe language sql
    return btrim(regexp_replace(
        lower(replace(replace(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), 'Đ', 'D')),
        '[^[:alnum:]]+', ' ', 'g'));

create index unit_search on unit using gin (search_fold(name || ' ' || code) gin_trgm_ops);
create index campaign_search on campaign using gin (search_fold(title_vi || ' ' || title_en || ' ' || number) gin_trgm_ops);
create index decision_search on decision using gin (search_fold(number || ' ' || title_vi) gin_trgm_ops);
