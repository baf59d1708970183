-- What was done about a quality point of the plan, and when.
create table pilot.quality_check (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  point int not null check (point > 0),
  checked_on date not null,
  note text not null,
  noted_by uuid
);
create index quality_check_pilot on pilot.quality_check (pilot_id, point, checked_on);
alter table pilot.quality_check enable row level security;
alter table pilot.quality_check force row level security;
create policy project on pilot.quality_check for select using (pilot_id in (select p.id from pilot.pilot p));
create policy own on pilot.quality_check using (org_id = (select tunet.org()));
revoke update, delete on pilot.quality_check from ${app};
