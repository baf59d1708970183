-- The operator sees what belongs to no organisation: resets and the invitations of first administrators. Each organisation sees its own.
drop policy outbox on notices.mail;
create policy outbox on notices.mail for select using (
  (select tunet.is_job()) or org_id = (select tunet.org()) or (org_id is null and (select tunet.role()) = 'OPERATOR'));
