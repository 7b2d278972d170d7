-- What a decision commends for, in the words that it and its certificates print.
alter table decision add column achievement_vi nfc_text not null default '';
alter table decision add column achievement_en nfc_text not null default '';

create or replace view public_decision as
select id, campaign_id, issuer_id, number, day, signer, signer_title, authority_vi, authority_en, title_vi,
       revokes, published_at, achievement_vi, achievement_en
  from decision
 where published_at is not null;
