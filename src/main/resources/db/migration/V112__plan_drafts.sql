-- A plan between its upload and its launch, and while it is edited by forms. It is the plan file itself: what is
-- launched is what was read.
create table plan_draft (
    id         uuid primary key,
    by_account uuid not null references account,
    name       nfc_text not null,
    plan       bytea not null,
    units      bytea not null,
    version    int not null default 1,
    at         timestamptz not null
);

create index plan_draft_by_account on plan_draft (by_account, at);
