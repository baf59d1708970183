-- Whose week a relative may see: while the link stands, the participant's consent stands, and a parent's consent no longer than to sixteen (pbrl section 4-3).
create table placement.kin (
  participant_id uuid not null references placement.participant on delete cascade,
  org_id uuid not null references party.organisation,
  person_id uuid not null references party.person,
  from_on date not null,
  ended_on date,
  primary key (participant_id, person_id, from_on)
);
create index kin_person on placement.kin (person_id) where ended_on is null;
alter table placement.kin enable row level security;
alter table placement.kin force row level security;
create policy seen on placement.kin for select using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and participant_id in (select id from placement.participant)));
create policy linked on placement.kin for insert with check (
  org_id = (select tunet.org()) and (select placement.may_change()) and participant_id in (select id from placement.participant));
create policy ended on placement.kin for update using (
  org_id = (select tunet.org()) and (select placement.may_change()) and participant_id in (select id from placement.participant));

-- Asked by every policy below, so that a withdrawn consent shuts the door with the next question. The real date decides about the age: a held date could open.
create function placement.kin_of() returns table (participant_id uuid, name text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.name from placement.kin k
  join placement.participant p on p.id = k.participant_id and p.org_id = k.org_id
  where tunet.role() = 'NEXT_OF_KIN' and k.org_id = tunet.org() and k.person_id = tunet.person() and k.ended_on is null
    and exists (select 1 from placement.consent c where c.participant_id = p.id and c.purpose = 'NEXT_OF_KIN' and c.withdrawn_on is null
      and (c.giver <> 'PARENTS' or p.born_on is null or p.born_on > current_date - interval '16 years'))
$$;
create policy kin on placement.slot for select using (
  (select tunet.role()) = 'NEXT_OF_KIN' and participant_id in (select k.participant_id from placement.kin_of() k));
create policy kin on placement.pause for select using (
  (select tunet.role()) = 'NEXT_OF_KIN' and placement_id in (select s.placement_id from placement.slot s));
create policy kin on placement.mark for select using (
  (select tunet.role()) = 'NEXT_OF_KIN' and placement_id in (select s.placement_id from placement.slot s));
