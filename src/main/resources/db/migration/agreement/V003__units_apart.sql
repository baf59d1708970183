-- What lies below an agreement is seen by those who see the agreement; a draft's words are the buyer's own.
drop policy parties on agreement.content;
create policy of_an_agreement_one_sees on agreement.content using (
  ((buyer_id = (select tunet.org()) or (farm_id = (select tunet.org()) and status <> 'DRAFT'))
    and exists (select 1 from agreement.agreement a where a.id = agreement_id))
  or (select tunet.is_job()));
drop policy parties on agreement.consent;
create policy of_an_agreement_one_sees on agreement.consent using (
  ((buyer_id = (select tunet.org()) or farm_id = (select tunet.org()))
    and exists (select 1 from agreement.agreement a where a.id = agreement_id))
  or (select tunet.is_job()));
drop policy buyer on agreement.reminder;
create policy of_an_agreement_one_sees on agreement.reminder using (
  (buyer_id = (select tunet.org()) and exists (select 1 from agreement.agreement a where a.id = agreement_id)) or (select tunet.is_job()));
