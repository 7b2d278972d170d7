-- Who asked for a reset. Nobody looks for the account before the answer is given, so that asking takes as long
-- whether there is one or not; the mail job makes the links.
create table reset_asked (
    login text primary key check (length(login) <= 80),
    at    timestamptz not null
);
