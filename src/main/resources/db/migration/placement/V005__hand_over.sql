-- When an agreement is over, what the farm has recorded of people is taken over by the buyer and is gone at the farm (arkivlova section 7). There is one
-- copy of it, the buyer's; what ends is the farm's way to it. The row is the receipt: who, when, how much, and a hash of what was taken over.
create table placement.hand_over (
  agreement_id uuid primary key,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  title text not null check (length(title) between 1 and 200),
  last_day_on date not null,
  due_on date not null check (due_on > last_day_on),
  done_on date,
  done_at timestamptz,
  done_by text,
  marks int,
  day_logs int,
  incidents int,
  comments int,
  sheets int,
  content_hash bytea,
  check ((done_on is null) = (done_at is null) and (done_on is null) = (done_by is null) and (done_on is null) = (content_hash is null)
    and (done_on is null) = (num_nulls(marks, day_logs, incidents, comments, sheets) = 5)
    and (done_on is not null) = (num_nulls(marks, day_logs, incidents, comments, sheets) = 0))
);
create index hand_over_farm on placement.hand_over (farm_org_id);
create index hand_over_org on placement.hand_over (org_id);
create index hand_over_due on placement.hand_over (due_on) where done_on is null;
alter table placement.hand_over enable row level security;
alter table placement.hand_over force row level security;
create policy parties on placement.hand_over for select using (
  (select tunet.is_job())
  or (farm_org_id = (select tunet.org()) and (select placement.of_the_farm()))
  or (org_id = (select tunet.org()) and (select placement.of_the_municipality())));
create policy planned on placement.hand_over for insert with check ((select tunet.is_job()));
revoke update, delete on placement.hand_over from ${app};

create function placement.sees_hand_over(agreement uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from placement.hand_over h where h.agreement_id = agreement
    and (tunet.is_job() or (tunet.org() = h.farm_org_id and placement.of_the_farm()) or (tunet.org() = h.org_id and placement.of_the_municipality())))
$$;

-- What is recorded at the farm under an agreement, as counts, and how many placements have not come to their end.
create function placement.farm_record(agreement uuid)
returns table (open_placements int, marks int, day_logs int, incidents int, comments int, sheets int)
language sql stable security definer set search_path = pg_catalog as $$
  with own as (select p.id, p.state from placement.placement p where p.agreement_id = agreement and placement.sees_hand_over(agreement)),
  told as (select i.id from placement.incident i where i.agreement_id = agreement and placement.sees_hand_over(agreement))
  select (select count(*) from own where own.state not in ('Ended', 'Closed', 'Declined'))::int,
    (select count(*) from placement.mark m where m.placement_id in (select own.id from own))::int,
    (select count(*) from placement.day_log d where d.placement_id in (select own.id from own))::int,
    (select count(*) from told)::int,
    (select count(*) from placement.incident_comment c where c.incident_id in (select told.id from told))::int,
    (select count(*) from placement.information_sheet s where s.placement_id in (select own.id from own))::int
$$;

-- The farm's own sums, month by month: half-days and extras, nobody in particular. They stay with the farm.
create function placement.farm_sums(agreement uuid)
returns table (month_on date, attended bigint, absent bigint, transports bigint, extra_hours numeric)
language sql stable security definer set search_path = pg_catalog as $$
  select date_trunc('month', m.on_day)::date, count(*) filter (where m.state <> 'ABSENT'), count(*) filter (where m.state = 'ABSENT'),
    count(*) filter (where m.transport and m.state <> 'ABSENT'), coalesce(sum(m.extra_hours) filter (where m.state <> 'ABSENT'), 0)
  from placement.mark m
  where m.agreement_id = agreement and placement.sees_hand_over(agreement)
    and not exists (select 1 from placement.mark c where c.placement_id = m.placement_id and c.on_day = m.on_day and m.id = any (c.replaces))
  group by 1 order by 1
$$;

-- Takes it over: counts, hashes, deletes the sheets, closes the farm's way. By the farm itself or by the job, once, when nobody's placement runs.
create function placement.take_over(agreement uuid, today date, by_whom text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  counted record;
  content bytea;
begin
  if not exists (select 1 from placement.hand_over h where h.agreement_id = agreement and h.done_on is null
      and (tunet.is_job() or (tunet.org() = h.farm_org_id and placement.of_the_farm())) for update) then
    return false;
  end if;
  select * into counted from placement.farm_record(agreement);
  if counted.open_placements > 0 then
    return false;
  end if;
  select sha256(convert_to(coalesce(string_agg(line, E'\n' order by line), ''), 'UTF8')) into content from (
    select concat_ws('|', 'mark', m.id, m.placement_id, m.on_day, m.half, m.state, m.cause, m.notice_minutes, m.transport, m.extra_hours, m.replaces,
        m.reason, m.made_by, extract(epoch from m.made_at)) as line
      from placement.mark m where m.agreement_id = agreement
    union all
    select concat_ws('|', 'day', d.id, d.placement_id, d.on_day, d.mood, d.company, d.activity, d.outdoors, d.made_by, extract(epoch from d.made_at))
      from placement.day_log d where d.placement_id in (select p.id from placement.placement p where p.agreement_id = agreement)
    union all
    select concat_ws('|', 'incident', i.id, i.placement_id, i.kind, i.grade, i.happened_on, i.what, i.done, i.reported_by)
      from placement.incident i where i.agreement_id = agreement
    union all
    select concat_ws('|', 'comment', c.id, c.incident_id, c.by_org_id, c.text)
      from placement.incident_comment c join placement.incident i on i.id = c.incident_id where i.agreement_id = agreement) recorded;
  delete from placement.information_sheet s using placement.placement p where p.id = s.placement_id and p.agreement_id = agreement;
  update placement.hand_over h set done_on = today, done_at = now(), done_by = by_whom, marks = counted.marks, day_logs = counted.day_logs,
    incidents = counted.incidents, comments = counted.comments, sheets = counted.sheets, content_hash = content
  where h.agreement_id = agreement;
  return true;
end $$;

-- What the acting farm has handed over. These policies only take away, whatever others give.
create function placement.gone() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select h.agreement_id from placement.hand_over h where h.farm_org_id = tunet.org() and h.done_on is not null
$$;
create function placement.gone_placements() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select p.id from placement.placement p where p.agreement_id in (select placement.gone())
$$;
create policy handed_over on placement.mark as restrictive for select using (
  farm_org_id is distinct from (select tunet.org()) or agreement_id not in (select placement.gone()));
create policy handed_over on placement.slot as restrictive for select using (
  farm_org_id is distinct from (select tunet.org()) or agreement_id not in (select placement.gone()));
create policy handed_over on placement.incident as restrictive for select using (
  farm_org_id is distinct from (select tunet.org()) or agreement_id not in (select placement.gone()));
create policy handed_over on placement.day_log as restrictive for select using (
  farm_org_id is distinct from (select tunet.org()) or placement_id not in (select placement.gone_placements()));
create policy handed_over on placement.pause as restrictive for select using (
  farm_org_id is distinct from (select tunet.org()) or placement_id not in (select placement.gone_placements()));
create policy handed_over on placement.information_sheet as restrictive for select using (
  farm_org_id is distinct from (select tunet.org()) or placement_id not in (select placement.gone_placements()));
