-- The participants the acting person works with: assigned to them, or owner or deputy of one of their placements. Runs as its owner, because the
-- policies that ask it would otherwise ask themselves.
create function placement.mine() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select a.participant_id from placement.assignment a
  where a.person_id = tunet.person() and a.org_id = tunet.org() and a.ended_on is null
  union
  select p.participant_id from tasks.responsibility r join placement.placement p on p.id = r.about_id and p.org_id = r.org_id
  where r.about_kind = 'placement' and r.org_id = tunet.org() and r.ended_at is null and (r.owner_id = tunet.person() or r.deputy_id = tunet.person())
$$;

create function placement.works_with_people() returns boolean language sql stable as $$
  select tunet.role() in ('CASE_WORKER', 'COORDINATOR', 'NAV_COUNSELLOR', 'MEASURE_ORGANISER', 'UNIT_LEADER')
$$;
create function placement.may_change() returns boolean language sql stable as $$
  select tunet.role() in ('CASE_WORKER', 'NAV_COUNSELLOR', 'MEASURE_ORGANISER', 'UNIT_LEADER')
$$;
create function placement.may_stop() returns boolean language sql stable as $$
  select placement.may_change() or tunet.role() = 'PARTICIPANT'
$$;
create function placement.of_the_municipality() returns boolean language sql stable as $$
  select tunet.role() in ('CASE_WORKER', 'COORDINATOR', 'NAV_COUNSELLOR', 'MEASURE_ORGANISER', 'UNIT_LEADER', 'PURCHASER', 'DIRECTOR')
$$;
create function placement.of_the_farm() returns boolean language sql stable as $$
  select tunet.role() in ('FARMER', 'MEASURE_ORGANISER')
$$;

do $$
declare t text;
begin
  foreach t in array array['participant', 'assignment', 'placement', 'wish', 'slot', 'pause', 'information_sheet', 'consent', 'goal', 'answer',
    'farm_worker', 'certificate', 'closed_day', 'school_break', 'mark', 'day_log', 'incident', 'incident_comment', 'disposal'] loop
    execute format('alter table placement.%I enable row level security', t);
    execute format('alter table placement.%I force row level security', t);
  end loop;
end $$;

-- The participant's own side: the unit's leader, those who work with the person, the person.
create policy seen on placement.participant for select using (
  (select tunet.is_job())
  or (org_id = (select tunet.org()) and (
    ((select tunet.role()) = 'UNIT_LEADER' and unit_id = (select tunet.unit()))
    or ((select placement.works_with_people()) and id in (select placement.mine()))
    or ((select tunet.role()) = 'PARTICIPANT' and person_id = (select tunet.person())))));
create policy registered on placement.participant for insert with check (org_id = (select tunet.org()) and (select placement.may_change()));
create policy changed on placement.participant for update using (
  (org_id = (select tunet.org()) and (select placement.may_change())) or (select tunet.is_job()));
create policy disposed on placement.participant for delete using (
  (org_id = (select tunet.org()) and (select tunet.role()) = 'UNIT_LEADER') or (select tunet.is_job()));

-- Nobody assigns themselves to somebody else's participant: only who sees a participant, or has just registered one, gives access.
create function placement.has_nobody(participant uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select 1 from placement.assignment a where a.participant_id = participant)
$$;
create policy seen on placement.assignment for select using ((org_id = (select tunet.org()) and (select placement.works_with_people())) or (select tunet.is_job()));
create policy given on placement.assignment for insert with check (
  org_id = (select tunet.org()) and (select placement.may_change())
  and (participant_id in (select id from placement.participant) or placement.has_nobody(participant_id)));
create policy ended on placement.assignment for update using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and (select placement.may_change()) and participant_id in (select id from placement.participant)));

create policy seen on placement.placement for select using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and participant_id in (select id from placement.participant)));
create policy proposed on placement.placement for insert with check (org_id = (select tunet.org()) and (select placement.may_change()) and participant_id in (select id from placement.participant));
create policy changed on placement.placement for update using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and (select placement.may_stop()) and participant_id in (select id from placement.participant)));

create policy seen on placement.wish for select using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and placement_id in (select id from placement.placement)));
create policy written on placement.wish for insert with check (org_id = (select tunet.org()) and (select placement.may_change()) and placement_id in (select id from placement.placement));
create policy dropped on placement.wish for delete using (org_id = (select tunet.org()) and (select placement.may_change()));

-- Filled places carry a reference only; every role that works with places on either side reads them.
create policy seen on placement.slot for select using (
  (select tunet.is_job())
  or (org_id = (select tunet.org()) and ((select placement.of_the_municipality()) or placement_id in (select id from placement.placement)))
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm())));
create policy filled on placement.slot for insert with check (org_id = (select tunet.org()) and (select placement.may_change()) and placement_id in (select id from placement.placement));
create policy changed on placement.slot for update using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and (select placement.may_change())));
create policy dropped on placement.slot for delete using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and (select placement.may_change())));
create policy seen on placement.pause for select using (
  (select tunet.is_job())
  or (org_id = (select tunet.org()) and ((select placement.of_the_municipality()) or placement_id in (select id from placement.placement)))
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm())));
create policy written on placement.pause for insert with check (org_id = (select tunet.org()) and (select placement.may_stop()) and placement_id in (select id from placement.placement));
create policy changed on placement.pause for update using (org_id = (select tunet.org()) and (select placement.may_change()));
create policy dropped on placement.pause for delete using (org_id = (select tunet.org()) and (select placement.may_change()));

-- The farm reads a sheet only while it is shared.
create policy seen on placement.information_sheet for select using (
  (select tunet.is_job())
  or (org_id = (select tunet.org()) and placement_id in (select id from placement.placement))
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()) and shared));
create policy written on placement.information_sheet for insert with check (org_id = (select tunet.org()) and (select placement.may_change()) and placement_id in (select id from placement.placement));
create policy changed on placement.information_sheet for update using (org_id = (select tunet.org()) and (select placement.may_stop()) and placement_id in (select id from placement.placement));
create policy disposed on placement.information_sheet for delete using ((select tunet.is_job()));

create policy seen on placement.consent for select using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and participant_id in (select id from placement.participant)));
create policy given on placement.consent for insert with check (org_id = (select tunet.org()) and (select placement.may_change()) and participant_id in (select id from placement.participant));
create policy withdrawn on placement.consent for update using (
  org_id = (select tunet.org()) and (select placement.may_stop()) and participant_id in (select id from placement.participant));
create policy disposed on placement.consent for delete using ((select tunet.is_job()));

create policy seen on placement.goal for select using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and placement_id in (select id from placement.placement)));
create policy written on placement.goal for insert with check (org_id = (select tunet.org()) and (select placement.may_change()) and placement_id in (select id from placement.placement));
create policy changed on placement.goal for update using (org_id = (select tunet.org()) and (select placement.may_change()));

create policy seen on placement.answer for select using (
  (select tunet.is_job()) or (org_id = (select tunet.org()) and participant_id in (select id from placement.participant)));
create policy answered on placement.answer for insert with check (
  org_id = (select tunet.org()) and participant_id in (select id from placement.participant) and ((select placement.may_change()) or (select tunet.role()) = 'PARTICIPANT'));

-- A buyer sees the people at a farm when it has a placement there.
create policy seen on placement.farm_worker for select using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or ((select placement.of_the_municipality()) and farm_org_id in (select farm_org_id from placement.placement)));
create policy named on placement.farm_worker for insert with check (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()));
create policy changed on placement.farm_worker for update using (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()));
create policy disposed on placement.farm_worker for delete using ((select tunet.is_job()));
create policy seen on placement.certificate for select using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or (shown_to_org_id = (select tunet.org()) and (select placement.of_the_municipality())));
create policy checked on placement.certificate for insert with check (shown_to_org_id = (select tunet.org()) and (select placement.works_with_people()));
create policy disposed on placement.certificate for delete using ((select tunet.is_job()));

create policy read on placement.closed_day for select using (
  (select tunet.is_job()) or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or farm_org_id in (select farm_org_id from placement.slot where org_id = (select tunet.org())));
create policy own on placement.closed_day using (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()));
create policy read on placement.school_break for select using (
  (select tunet.is_job()) or org_id = (select tunet.org()) or org_id in (select org_id from placement.slot where farm_org_id = (select tunet.org())));
create policy own on placement.school_break using (
  org_id = (select tunet.org()) and (select tunet.role()) in ('COORDINATOR', 'CASE_WORKER', 'UNIT_LEADER'));

-- Days are written by the farm; the municipality's people read those of the participants they may see.
create policy seen on placement.mark for select using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or (org_id = (select tunet.org()) and placement_id in (select id from placement.placement)));
create policy tapped on placement.mark for insert with check (
  farm_org_id = (select tunet.org()) and (select placement.of_the_farm())
  and placement_id in (select placement_id from placement.slot where farm_org_id = (select tunet.org())));
create policy disposed on placement.mark for delete using ((select tunet.is_job()));
create policy seen on placement.day_log for select using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or (org_id = (select tunet.org()) and placement_id in (select id from placement.placement)));
create policy tapped on placement.day_log for insert with check (
  farm_org_id = (select tunet.org()) and (select placement.of_the_farm())
  and placement_id in (select placement_id from placement.slot where farm_org_id = (select tunet.org())));
create policy disposed on placement.day_log for delete using ((select tunet.is_job()));

-- An incident about nobody in particular is seen by everyone on the buyer's side who works with people.
create policy seen on placement.incident for select using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or (org_id = (select tunet.org()) and (
    placement_id in (select id from placement.placement) or (placement_id is null and (select placement.works_with_people())))));
create policy reported on placement.incident for insert with check (
  (farm_org_id = (select tunet.org()) and (select placement.of_the_farm())) or (org_id = (select tunet.org()) and (select placement.may_change())));
create policy changed on placement.incident for update using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or (org_id = (select tunet.org()) and (select placement.works_with_people())));
create policy seen on placement.incident_comment for select using (incident_id in (select id from placement.incident));
create policy written on placement.incident_comment for insert with check (
  by_org_id = (select tunet.org()) and incident_id in (select id from placement.incident));

create policy own on placement.disposal for select using (org_id = (select tunet.org()) or (select tunet.is_job()));
create policy recorded on placement.disposal for insert with check (org_id = (select tunet.org()) or (select tunet.is_job()));

revoke update on placement.mark, placement.day_log, placement.answer, placement.disposal, placement.certificate from ${app};
revoke delete on placement.disposal, placement.answer from ${app};

-- Aggregates about an agreement for its two parties: counts only, for roles that may see no single day.
create function placement.is_party(agreement uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select tunet.is_job() or exists (select 1 from placement.slot s where s.agreement_id = agreement and tunet.org() in (s.org_id, s.farm_org_id))
$$;

create function placement.attended(agreement uuid, from_on date, to_on date)
returns table (state text, cause text, half_days bigint)
language sql stable security definer set search_path = pg_catalog as $$
  with standing as (
    select m.placement_id, m.on_day, m.half, m.state, m.cause, min(m.made_at) as first_at from placement.mark m
    where m.agreement_id = agreement and m.on_day between from_on and to_on and placement.is_party(agreement)
      and not exists (select 1 from placement.mark c where c.placement_id = m.placement_id and c.on_day = m.on_day and m.id = any (c.replaces))
    group by 1, 2, 3, 4, 5),
  counted as (select s.*, count(*) over (partition by placement_id, on_day, half) as answers from standing s)
  select case when answers > 1 then 'CONFLICT' else state end, case when answers > 1 then null else cause end, count(distinct (placement_id, on_day, half))
  from counted group by 1, 2
$$;

create function placement.incidents(agreement uuid, from_on date, to_on date) returns table (grade text, number bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select i.grade, count(*) from placement.incident i
  where i.agreement_id = agreement and i.happened_on between from_on and to_on and placement.is_party(agreement) group by 1
$$;

-- Own answers count only while the participant agrees that they do.
create function placement.answers(agreement uuid, from_on date, to_on date) returns table (face text, number bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select a.face, count(*) from placement.answer a join placement.placement p on p.id = a.placement_id
  where p.agreement_id = agreement and a.on_day between from_on and to_on and placement.is_party(agreement)
    and exists (select 1 from placement.consent c where c.participant_id = a.participant_id and c.purpose = 'OWN_ANSWERS' and c.withdrawn_on is null)
  group by 1
$$;

create function placement.goals(agreement uuid, to_on date) returns table (reached bigint, standing bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select count(*) filter (where g.reached_on <= to_on), count(*) filter (where g.dropped_on is null or g.dropped_on > to_on)
  from placement.goal g join placement.placement p on p.id = g.placement_id
  where p.agreement_id = agreement and g.set_on <= to_on and placement.is_party(agreement)
$$;

-- Who answers for a placement, so that a farm's serious incident reaches them; tells ids only.
create function placement.answering_for(placement uuid) returns table (person_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select r.owner_id from tasks.responsibility r where r.about_kind = 'placement' and r.about_id = placement and r.owner_id is not null
  union select r.deputy_id from tasks.responsibility r where r.about_kind = 'placement' and r.about_id = placement and r.deputy_id is not null
$$;
