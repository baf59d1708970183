-- A partner takes part without buying or paying: a county governor, a county municipality, a university.
alter table pilot.partner drop constraint partner_part_check;
alter table pilot.partner add constraint partner_part check (part in ('BUYER', 'FUNDER', 'PARTNER'));

-- What one partner answers for of a shared line: øre by year, {"2021": 26000000}.
create table pilot.partner_line (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null references party.organisation,
  side text not null check (side in ('BUDGET', 'FINANCING')),
  line_key text not null,
  name text not null,
  amounts jsonb not null,
  entered_on date not null,
  unique (pilot_id, org_id, side, line_key, name)
);

-- A partner's own plan, made from the shared one.
create table pilot.local_plan (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null references party.organisation,
  started_on date not null,
  primary key (pilot_id, org_id)
);

create table pilot.local_activity (
  pilot_id uuid not null,
  org_id uuid not null,
  activity_key text not null,
  place int not null,
  name text not null,
  quarters jsonb not null,
  responsible text not null default '',
  version int not null default 0,
  primary key (pilot_id, org_id, activity_key),
  foreign key (pilot_id, org_id) references pilot.local_plan
);

alter table pilot.partner_line enable row level security;
alter table pilot.partner_line force row level security;
alter table pilot.local_plan enable row level security;
alter table pilot.local_plan force row level security;
alter table pilot.local_activity enable row level security;
alter table pilot.local_activity force row level security;

-- Everybody in the project reads; each writes only their own.
create policy project on pilot.partner_line for select using (pilot_id in (select p.id from pilot.pilot p));
create policy project on pilot.local_plan for select using (pilot_id in (select p.id from pilot.pilot p));
create policy project on pilot.local_activity for select using (pilot_id in (select p.id from pilot.pilot p));
create policy own on pilot.partner_line using (org_id = (select tunet.org()) and pilot_id in (select p.id from pilot.pilot p));
create policy own on pilot.local_plan using (org_id = (select tunet.org()) and pilot_id in (select p.id from pilot.pilot p));
create policy own on pilot.local_activity using (org_id = (select tunet.org()) and pilot_id in (select p.id from pilot.pilot p));
revoke update, delete on pilot.local_plan from ${app};

-- The pilots the acting organisation is a partner in. Runs as its owner, because the policy that asks would otherwise ask itself.
create function pilot.shared_with_me() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select p.pilot_id from pilot.partner p where p.partner_id = tunet.org()
$$;
create policy together on pilot.partner for select using (pilot_id in (select pilot.shared_with_me()));
