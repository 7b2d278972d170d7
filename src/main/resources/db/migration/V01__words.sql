-- What every table shares. Both extensions are trusted: the owner of a database may create them.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Decomposed letters are drawn wrongly on paper and split one name into two.
create domain nfc_text as text check (value is nfc normalized);

create domain subject_kind as text check (value in ('collective', 'individual', 'household'));
