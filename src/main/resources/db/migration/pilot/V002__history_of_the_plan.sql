-- What was done is noted, never rewritten: the newest note about a quarter holds, and any earlier day can be seen again. A mark taken away is a note as well.
alter table pilot.progress rename to progress_note;
alter table pilot.progress_note drop constraint progress_pkey;
alter table pilot.progress_note add column turn bigint generated always as identity primary key;
alter table pilot.progress_note drop constraint progress_mark_check;
alter table pilot.progress_note add constraint progress_note_mark check (mark in ('WORK', 'REACH', 'NONE'));
create index progress_note_pilot on pilot.progress_note (pilot_id, activity_key, year, quarter);
revoke update, delete on pilot.progress_note from ${app};

create view pilot.progress with (security_invoker = true) as
  select pilot_id, org_id, activity_key, year, quarter, mark, noted_on
  from (
    select distinct on (pilot_id, activity_key, year, quarter) pilot_id, org_id, activity_key, year, quarter, mark, noted_on
    from pilot.progress_note
    order by pilot_id, activity_key, year, quarter, noted_on desc, turn desc) newest
  where mark <> 'NONE';

-- A frozen copy of the planned quarters under a name: {"a01": {"2020Q4": "X"}}.
create table pilot.baseline (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  number int not null,
  name text not null,
  taken_on date not null,
  taken_by uuid,
  quarters jsonb not null,
  unique (pilot_id, number)
);
alter table pilot.baseline enable row level security;
alter table pilot.baseline force row level security;
create policy own on pilot.baseline using (org_id = (select tunet.org()));
create policy partner on pilot.baseline for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
revoke update, delete on pilot.baseline from ${app};
