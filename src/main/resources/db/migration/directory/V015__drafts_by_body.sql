-- An approval officer may write drafts for a farm that sends a list; only the farm itself reads, changes and publishes them.
create policy drafted_by_body on directory.offer for insert with check (
  state = 'DRAFT' and (select tunet.role()) = 'APPROVAL_OFFICER'
  and exists (select 1 from party.organisation o where o.id = farm_id and o.kind = 'FARM'));
