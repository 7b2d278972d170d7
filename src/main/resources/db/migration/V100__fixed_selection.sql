-- A selection that was fixed on a page can be undone until a decision rests on it. It stays on
-- record; a campaign has one that stands.
alter table selection
    drop constraint selection_campaign_id_key,
    -- null for the command-line job
    add column made_by uuid references account,
    add column undone_at timestamptz,
    add column undone_by uuid references account;

create unique index selection_stands_once on selection (campaign_id) where undone_at is null;
