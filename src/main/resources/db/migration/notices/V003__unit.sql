-- News to a role in one unit: another unit's leader could not open what it is about.
alter table notices.notice add column unit_id uuid references party.unit;
drop policy receiver on notices.notice;
create policy receiver on notices.notice for select using (
  person_id = (select tunet.person())
  or (org_id = (select tunet.org()) and role = (select tunet.role()) and (unit_id is null or (select tunet.unit()) is null or unit_id = (select tunet.unit())))
  or (select tunet.is_job()));

-- Who acts in a role, in one unit or for the whole organisation.
create function notices.addresses(org uuid, for_role text, in_unit uuid, today date) returns table (person_id uuid, email text, language text)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.id, p.email, p.language from party.membership m join party.person p on p.id = m.person_id
  where m.organisation_id = org and m.role = for_role and (in_unit is null or m.unit_id is null or m.unit_id = in_unit)
    and m.during @> today and p.deactivated_at is null
$$;
