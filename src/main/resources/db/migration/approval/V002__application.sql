-- A farm's application, as typed; a draft until it is sent. A farm may apply again after a refusal, so there may be several in a row.
create table approval.application (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  ordinal int not null check (ordinal > 0),
  typed jsonb not null default '{}',
  begun_on date not null,
  saved_on date not null,
  sent_on date,
  version int not null default 0,
  unique (farm_id, ordinal)
);

-- What was done with an application: sent, asked, answered, accepted, refused, taken back. Append-only.
create table approval.application_step (
  id uuid primary key,
  application_id uuid not null references approval.application,
  farm_id uuid not null references party.organisation,
  ordinal int not null check (ordinal > 0),
  event text not null check (event in ('SUBMIT', 'ASK', 'ANSWER', 'ACCEPT', 'REFUSE', 'WITHDRAW')),
  on_day date not null,
  words text not null default '' check (length(words) <= 4000),
  failed_tests text not null default '',
  by_org_id uuid not null references party.organisation,
  by_person uuid not null,
  at timestamptz not null default now(),
  unique (application_id, ordinal)
);
create index application_step_farm on approval.application_step (farm_id);

-- Deadlines of the scheme by day: numbers that may change, each with where it comes from. No organisation's data.
create table approval.day_number (
  name text not null check (name in ('ANSWER', 'DECIDE', 'SELF_AUDIT_GRACE', 'WARN_FIRST', 'WARN_SECOND', 'WARN_LAST', 'WARN_BUYERS')),
  valid_from date not null,
  number int not null check (number > 0),
  source text not null,
  primary key (name, valid_from)
);
insert into approval.day_number (name, valid_from, number, source) values
  ('ANSWER', '2012-01-01', 180, 'Startverdi i Tunet: ingen publisert frist er funnet.'),
  ('DECIDE', '2012-01-01', 30, 'Startverdi i Tunet; godkjenningen tar vanligvis 2–4 måneder i alt.'),
  ('SELF_AUDIT_GRACE', '2012-01-01', 60, 'Startverdi i Tunet: tid til påminning før godkjenningen hviler.'),
  ('WARN_FIRST', '2012-01-01', 60, 'Startverdi i Tunet.'),
  ('WARN_SECOND', '2012-01-01', 30, 'Startverdi i Tunet.'),
  ('WARN_LAST', '2012-01-01', 7, 'Startverdi i Tunet.'),
  ('WARN_BUYERS', '2012-01-01', 30, 'Startverdi i Tunet: kjøperen rekker å planlegge.');

-- What is asked of each kind of paper, by day. No organisation's data.
create table approval.paper_rule (
  kind text not null,
  valid_from date not null,
  required boolean not null,
  holds boolean not null,
  months int check (months > 0),
  source text not null,
  primary key (kind, valid_from)
);
insert into approval.paper_rule (kind, valid_from, required, holds, months, source) values
  ('LIABILITY_INSURANCE', '2012-01-01', true, true, null, 'Forsikring er et krav i standarden for Inn på tunet.'),
  ('INJURY_INSURANCE', '2012-01-01', false, false, null, 'Lov om yrkesskadeforsikring: gjelder gårder med ansatte.'),
  ('FIRST_AID', '2012-01-01', true, false, 24, 'Startverdi i Tunet: kurset fornyes annethvert år.'),
  ('CONFIDENTIALITY', '2012-01-01', true, false, null, 'Standarden for Inn på tunet: signert taushetserklæring.'),
  ('FIRE_DRILL', '2012-01-01', true, false, 12, 'Startverdi i Tunet: øvelse hvert år.'),
  ('ELECTRICAL_CHECK', '2012-01-01', false, false, 60, 'Startverdi i Tunet.'),
  ('POLICE_CERTIFICATE', '2017-01-01', false, false, null, 'Helse- og omsorgstjenesteloven § 5-4: vises før oppdraget begynner; kjøperen ser etter.');

-- Papers a farm has shown: kind and dates, never the paper's content and never a person's name. Append-only.
create table approval.paper (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  kind text not null,
  valid_from date not null,
  valid_to date,
  label text not null default '' check (length(label) <= 100),
  registered_on date not null,
  registered_by uuid not null,
  check (valid_to >= valid_from)
);
create index paper_farm on approval.paper (farm_id);
create index paper_lapses on approval.paper (valid_to) where valid_to is not null;

-- Days when an approval rests by itself: part of the public register, so dates and cause alone. Written by the system.
create table approval.hold (
  farm_id uuid not null references party.organisation,
  cause text not null check (cause in ('LIABILITY_INSURANCE', 'SELF_AUDIT')),
  from_on date not null,
  to_on date,
  primary key (farm_id, cause, from_on),
  check (to_on >= from_on)
);

-- Warnings that were sent, so that each is sent once.
create table approval.warning (
  farm_id uuid not null references party.organisation,
  what text not null,
  lapses_on date not null,
  days_before int not null,
  sent_on date not null,
  primary key (farm_id, what, lapses_on, days_before)
);

alter table approval.application enable row level security;
alter table approval.application force row level security;
create policy own on approval.application for select using (
  farm_id = (select tunet.org()) and (select tunet.role()) = 'FARMER'
  or sent_on is not null and (select tunet.role()) = 'APPROVAL_OFFICER' or (select tunet.is_job()));
create policy written on approval.application for insert with check (
  farm_id = (select tunet.org()) and (select tunet.role()) = 'FARMER');
create policy changed on approval.application for update using (
  farm_id = (select tunet.org()) and (select tunet.role()) = 'FARMER');
revoke delete on approval.application from ${app};

alter table approval.application_step enable row level security;
alter table approval.application_step force row level security;
create policy concerned on approval.application_step for select using (
  farm_id = (select tunet.org()) and (select tunet.role()) = 'FARMER'
  or (select tunet.role()) = 'APPROVAL_OFFICER' or (select tunet.is_job()));
create policy done on approval.application_step for insert with check (
  by_org_id = (select tunet.org()) and by_person = (select tunet.person())
  and (case when (select tunet.role()) = 'FARMER' then farm_id = (select tunet.org()) and event in ('SUBMIT', 'ANSWER', 'WITHDRAW')
       else (select tunet.role()) = 'APPROVAL_OFFICER' and event in ('ASK', 'ACCEPT', 'REFUSE') end));
revoke update, delete on approval.application_step from ${app};

alter table approval.day_number enable row level security;
alter table approval.day_number force row level security;
create policy read_by_any_actor on approval.day_number for select using ((select tunet.actor()) is not null);

alter table approval.paper_rule enable row level security;
alter table approval.paper_rule force row level security;
create policy read_by_any_actor on approval.paper_rule for select using ((select tunet.actor()) is not null);

alter table approval.paper enable row level security;
alter table approval.paper force row level security;
create policy concerned on approval.paper for select using (
  farm_id = (select tunet.org()) and (select tunet.role()) = 'FARMER'
  or (select tunet.role()) = 'APPROVAL_OFFICER' or (select tunet.is_job()));
create policy shown on approval.paper for insert with check (
  farm_id = (select tunet.org()) and (select tunet.role()) = 'FARMER' and registered_by = (select tunet.person()));
revoke update, delete on approval.paper from ${app};

alter table approval.hold enable row level security;
alter table approval.hold force row level security;
create policy public_register on approval.hold for select using ((select tunet.actor()) is not null);
create policy kept_written on approval.hold for insert with check ((select tunet.is_job()));
create policy kept_changed on approval.hold for update using ((select tunet.is_job()));
create policy kept_removed on approval.hold for delete using ((select tunet.is_job()));

alter table approval.warning enable row level security;
alter table approval.warning force row level security;
create policy kept on approval.warning using ((select tunet.is_job()));
