create schema pilot;

-- The plan is kept as it was printed (the documented tables as JSON); what moves lies in tables of its own.
create table pilot.pilot (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  title text not null,
  period_from_on date not null,
  period_to_on date not null check (period_to_on >= period_from_on),
  plan jsonb not null,
  imported_on date not null,
  imported_by uuid
);
create index pilot_org on pilot.pilot (org_id);

-- Who else reads the pilot: the municipalities that try out buying, and those who pay.
create table pilot.partner (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  partner_id uuid not null references party.organisation,
  part text not null check (part in ('BUYER', 'FUNDER')),
  primary key (pilot_id, partner_id)
);

-- A later budget and financing that somebody typed; the newest holds, the printed one stays.
create table pilot.budget_revision (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  number int not null,
  money jsonb not null,
  reason text not null,
  made_on date not null,
  made_by uuid,
  unique (pilot_id, number)
);

create table pilot.progress (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  activity_key text not null,
  year int not null,
  quarter int not null check (quarter between 1 and 4),
  mark text not null check (mark in ('WORK', 'REACH')),
  noted_on date not null,
  primary key (pilot_id, activity_key, year, quarter)
);

create table pilot.cost (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  line_key text not null,
  cost_on date not null,
  amount_ore bigint not null check (amount_ore <> 0),
  what text not null,
  entered_on date not null,
  entered_by uuid
);
create index cost_pilot on pilot.cost (pilot_id, cost_on);

create table pilot.risk (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  risk_key text not null,
  owner text not null default '',
  over_on date,
  over_reason text,
  version int not null default 0,
  primary key (pilot_id, risk_key),
  check ((over_on is null) = (over_reason is null))
);

create table pilot.risk_assessment (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  risk_key text not null,
  assessed_on date not null,
  likelihood int not null check (likelihood between 1 and 5),
  consequence int not null check (consequence between 1 and 5),
  note text not null
);
create index risk_assessment_pilot on pilot.risk_assessment (pilot_id, risk_key, assessed_on);

create table pilot.decision (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  point_key text not null,
  decided_on date not null,
  outcome text not null,
  noted_by uuid
);
create index decision_pilot on pilot.decision (pilot_id, decided_on);

-- An import that was read and waits to be confirmed.
create table pilot.intake (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  plan jsonb not null,
  files text[] not null,
  notes jsonb not null,
  made_by uuid not null,
  made_on date not null,
  pilot_id uuid references pilot.pilot
);

create table pilot.report (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  number int not null,
  until_on date not null,
  words jsonb not null default '{}',
  facts jsonb not null,
  drawn_on date not null,
  frozen_on date,
  frozen_by uuid,
  document_id uuid,
  version int not null default 0,
  unique (pilot_id, number),
  check ((frozen_on is null) = (document_id is null))
);

alter table pilot.pilot enable row level security;
alter table pilot.pilot force row level security;
alter table pilot.partner enable row level security;
alter table pilot.partner force row level security;
alter table pilot.budget_revision enable row level security;
alter table pilot.budget_revision force row level security;
alter table pilot.progress enable row level security;
alter table pilot.progress force row level security;
alter table pilot.cost enable row level security;
alter table pilot.cost force row level security;
alter table pilot.risk enable row level security;
alter table pilot.risk force row level security;
alter table pilot.risk_assessment enable row level security;
alter table pilot.risk_assessment force row level security;
alter table pilot.decision enable row level security;
alter table pilot.decision force row level security;
alter table pilot.intake enable row level security;
alter table pilot.intake force row level security;
alter table pilot.report enable row level security;
alter table pilot.report force row level security;

-- The owner writes; partners read. What a partner may read of others' work is in the pilot, never in their own systems.
create policy own on pilot.pilot using (org_id = (select tunet.org()));
create policy own on pilot.partner using (org_id = (select tunet.org()));
create policy own on pilot.budget_revision using (org_id = (select tunet.org()));
create policy own on pilot.progress using (org_id = (select tunet.org()));
create policy own on pilot.cost using (org_id = (select tunet.org()));
create policy own on pilot.risk using (org_id = (select tunet.org()));
create policy own on pilot.risk_assessment using (org_id = (select tunet.org()));
create policy own on pilot.decision using (org_id = (select tunet.org()));
create policy own on pilot.intake using (org_id = (select tunet.org()));
create policy own on pilot.report using (org_id = (select tunet.org()));

create policy myself on pilot.partner for select using (partner_id = (select tunet.org()));
create policy partner on pilot.pilot for select using (id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy partner on pilot.budget_revision for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy partner on pilot.progress for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy partner on pilot.cost for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy partner on pilot.risk for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy partner on pilot.risk_assessment for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy partner on pilot.decision for select using (pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
-- A partner reads a report once it is frozen.
create policy partner on pilot.report for select using (frozen_on is not null and pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
-- Reminders look for reports that are due.
create policy jobs on pilot.pilot for select using ((select tunet.is_job()));
create policy jobs on pilot.partner for select using ((select tunet.is_job()));
create policy jobs on pilot.report for select using ((select tunet.is_job()));

-- What has happened is not rewritten.
revoke update, delete on pilot.pilot from ${app};
revoke update, delete on pilot.budget_revision from ${app};
revoke update, delete on pilot.cost from ${app};
revoke update, delete on pilot.risk_assessment from ${app};
revoke update, delete on pilot.decision from ${app};
revoke delete on pilot.report from ${app};
