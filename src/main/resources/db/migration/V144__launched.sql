-- Who launched a campaign, and when; nobody where a command loaded its plan.
alter table campaign
    add column launched_at timestamptz,
    add column launched_by uuid references account;

-- The history of everything is read from the latest act on.
create index appraisal_answer_by_time on appraisal_answer (at);
create index opinion_by_time on opinion (asked_at);
create index evidence_by_time on evidence (added_at);
create index unit_event_by_time on unit_event (at);
create index draft_decision_event_by_time on draft_decision_event (at);
