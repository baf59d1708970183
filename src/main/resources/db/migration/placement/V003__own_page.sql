-- A participant sees who at the farm will meet them.
create policy met on placement.farm_worker for select using (
  (select tunet.role()) = 'PARTICIPANT' and farm_org_id in (select farm_org_id from placement.placement));
