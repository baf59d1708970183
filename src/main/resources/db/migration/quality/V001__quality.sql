create schema quality;

-- Numbers that can change, by day, with where they come from. No organisation's data.
create table quality.parameter (
  name text not null,
  valid_from date not null,
  value int not null check (value >= 0),
  source text not null,
  verified boolean not null,
  primary key (name, valid_from)
);
insert into quality.parameter (name, valid_from, value, source, verified) values
  ('SELF_AUDIT_MONTHS', '2012-01-01', 12, 'Gyldig KSL og Inn på tunet-ordningen: egenrevisjon med tolv måneders mellomrom.', true),
  ('AUDIT_MONTHS', '2012-01-01', 24, 'Inn på tunet-ordningen: ekstern revisjon annethvert år.', true),
  ('SELF_AUDIT_REMINDER_DAYS', '2012-01-01', 60, 'Egen verdi: ordningen oppgir ikke når påminnelsen går.', false),
  ('AUDIT_REMINDER_DAYS', '2012-01-01', 90, 'Egen verdi: en revisor trenger tid til å planlegge besøket.', false),
  ('DEVIATION_DAYS_MINOR', '2012-01-01', 90, 'Egen verdi: ordningen setter frist for hvert avvik, antall dager er ikke kjent.', false),
  ('DEVIATION_DAYS_MAJOR', '2012-01-01', 30, 'Egen verdi: ordningen setter frist for hvert avvik, antall dager er ikke kjent.', false),
  ('DEVIATION_DAYS_CRITICAL', '2012-01-01', 7, 'Egen verdi: ordningen setter frist for hvert avvik, antall dager er ikke kjent.', false),
  ('DEVIATION_REMINDER_DAYS', '2012-01-01', 14, 'Egen verdi: påminnelse før fristen for et avvik.', false),
  ('TIE_YEARS', '2012-01-01', 5, 'Egen verdi: så lenge et tidligere arbeidsforhold gjør en revisor inhabil her; forvaltningsloven § 6 andre ledd setter ingen tid.', false);

-- Imported standards and new versions of them; our own template texts lie in files beside the program. The points are text for everybody.
create table quality.standard (
  id uuid primary key,
  code text not null check (code ~ '^[A-Za-z0-9-]{1,20}$'),
  version text not null check (version ~ '^[A-Za-z0-9.-]{1,20}$'),
  valid_from date not null,
  content jsonb not null,
  imported_by uuid not null,
  imported_on date not null,
  unique (code, version)
);

-- A farm's own points, asked beside the standards. A point that is no longer asked is retired, never changed.
create table quality.own_point (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  ordinal int not null,
  text text not null check (length(text) between 1 and 500),
  added_on date not null,
  retired_on date
);

-- Who the approval body may send: competence and where they travel.
create table quality.auditor (
  person_id uuid primary key references party.person,
  body_id uuid not null references party.organisation,
  standards text[] not null,
  municipalities text[] not null,
  changed_on date not null
);

-- What binds an auditor to a farm, declared by the auditor or entered by the body.
create table quality.tie (
  id uuid primary key,
  person_id uuid not null references party.person,
  body_id uuid not null references party.organisation,
  farm_id uuid not null references party.organisation,
  kind text not null,
  until_on date,
  entered_by uuid not null,
  entered_on date not null
);

-- An external audit: asked for, assigned, declared impartial; the report is its sheets.
create table quality.audit (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  body_id uuid not null references party.organisation,
  asked_on date not null,
  asked_by uuid not null,
  due_on date not null,
  auditor_id uuid references party.person,
  planned_on date,
  assigned_on date,
  declared_on date,
  signed_on date,
  cancelled_on date,
  cancelled_why text,
  version int not null default 0,
  check ((auditor_id is null) = (assigned_on is null)),
  check (declared_on is null or auditor_id is not null)
);
create index audit_farm on quality.audit (farm_id);
create unique index audit_one_open on quality.audit (farm_id) where cancelled_on is null and signed_on is null;

-- One going through of the points: a self-audit, practice for one, or a version of an external audit's report. Closed for ever when signed.
create table quality.sheet (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  kind text not null check (kind in ('SELF_AUDIT', 'PRACTICE', 'AUDIT')),
  audit_id uuid references quality.audit,
  number int not null default 1,
  standards text[] not null,
  begun_from uuid references quality.sheet,
  started_on date not null,
  started_by uuid not null,
  given_up_on date,
  visited_on date,
  grade text check (grade in ('PASSED', 'PASSED_WITH_DEVIATIONS', 'NOT_PASSED')),
  summary text not null default '' check (length(summary) <= 8000),
  why_again text not null default '' check (length(why_again) <= 1000),
  points int,
  open_points int,
  signed_on date,
  signed_by uuid,
  check ((kind = 'AUDIT') = (audit_id is not null)),
  check ((signed_on is null) = (signed_by is null)),
  check (signed_on is null or kind <> 'PRACTICE'),
  check (signed_on is null or kind <> 'AUDIT' or (grade is not null and visited_on is not null)),
  unique (audit_id, number)
);
create index sheet_farm on quality.sheet (farm_id, kind, signed_on);
create unique index sheet_one_open on quality.sheet (farm_id, kind) where signed_on is null and given_up_on is null;

-- Every answer as it was given, with an id made where it was given, so that it counts once. A later one names those it replaces. Append-only.
create table quality.answer (
  id uuid primary key,
  sheet_id uuid not null references quality.sheet,
  farm_id uuid not null references party.organisation,
  point text not null check (length(point) between 1 and 80),
  answer text not null check (answer in ('YES', 'NO', 'NOT_RELEVANT')),
  note text not null default '' check (length(note) <= 4000),
  severity text check (severity in ('MINOR', 'MAJOR', 'CRITICAL')),
  deadline_on date,
  replaces uuid[] not null,
  carried boolean not null default false,
  answered_by uuid not null,
  made_at timestamptz not null,
  received_at timestamptz not null default now()
);
create index answer_sheet on quality.answer (sheet_id, point);

-- Something that is not as it should be, with a deadline; what has been shown and said about it are its steps.
create table quality.deviation (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  sheet_id uuid not null references quality.sheet,
  point text not null,
  severity text not null check (severity in ('MINOR', 'MAJOR', 'CRITICAL')),
  what text not null check (length(what) between 1 and 4000),
  raised_on date not null,
  deadline_on date not null,
  closed_on date,
  unique (sheet_id, point)
);
create index deviation_open on quality.deviation (farm_id, deadline_on) where closed_on is null;

create table quality.deviation_step (
  id uuid primary key,
  deviation_id uuid not null references quality.deviation,
  farm_id uuid not null references party.organisation,
  kind text not null check (kind in ('PROOF', 'ACCEPTED', 'RETURNED', 'EXTENDED')),
  text text not null check (length(text) between 1 and 4000),
  deadline_on date,
  made_by uuid not null,
  made_on date not null,
  made_at timestamptz not null default now(),
  check ((kind = 'EXTENDED') = (deadline_on is not null))
);
create index deviation_step_of on quality.deviation_step (deviation_id);

-- Pictures and files that show something: re-encoded, without place or camera data.
create table quality.evidence (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  about_kind text not null check (about_kind in ('SELF_AUDIT', 'PRACTICE', 'AUDIT', 'DEVIATION')),
  about_id uuid not null,
  point text not null default '',
  file_name text not null check (length(file_name) between 1 and 120),
  described text not null default '' check (length(described) <= 300),
  media_type text not null check (media_type in ('image/jpeg', 'application/pdf')),
  content bytea not null,
  width int,
  height int,
  sha256 bytea not null,
  added_by uuid not null,
  added_on date not null,
  removed_on date
);
create index evidence_about on quality.evidence (about_kind, about_id, point);

-- What has happened on the farm, without names, to be considered in the assessment of risk.
create table quality.incident (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  happened_on date not null,
  hazard text not null,
  gravity text not null check (gravity in ('NEAR_MISS', 'MINOR', 'SERIOUS')),
  recorded_on date not null,
  risk_id uuid,
  considered_on date,
  considered_by uuid,
  considered_note text not null default '' check (length(considered_note) <= 1000),
  check ((considered_on is null) = (considered_by is null))
);
create index incident_farm on quality.incident (farm_id, happened_on);

create table quality.risk (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  hazard text not null,
  what text not null check (length(what) between 1 and 500),
  likelihood int not null check (likelihood between 1 and 5),
  consequence int not null check (consequence between 1 and 5),
  added_on date not null,
  changed_on date not null,
  retired_on date,
  version int not null default 0
);
create index risk_farm on quality.risk (farm_id) where retired_on is null;

create table quality.measure (
  id uuid primary key,
  risk_id uuid not null references quality.risk,
  farm_id uuid not null references party.organisation,
  what text not null check (length(what) between 1 and 500),
  owner text not null check (length(owner) between 1 and 120),
  due_on date not null,
  done_on date
);
create index measure_risk on quality.measure (risk_id);

-- The day somebody went through the whole assessment, as it stood then.
create table quality.risk_review (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  reviewed_on date not null,
  reviewed_by uuid not null,
  risks jsonb not null
);
create index risk_review_farm on quality.risk_review (farm_id, reviewed_on);

-- Each version of a farm's emergency plan; the newest holds.
create table quality.emergency_plan (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  number int not null,
  parts jsonb not null,
  written_on date not null,
  written_by uuid not null,
  unique (farm_id, number)
);

create table quality.drill (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  held_on date not null,
  what text not null check (length(what) between 1 and 500),
  learnt text not null check (length(learnt) between 1 and 2000),
  entered_by uuid not null
);
create index drill_farm on quality.drill (farm_id, held_on);

-- True for the farm's own people: the farmer writes, the farm reads.
create function quality.own(farm uuid) returns boolean language sql stable as $$
  select farm = tunet.org() and tunet.role() = 'FARMER' $$;
-- True for the auditor who is to visit the farm, from the assignment until it is called off.
create function quality.visits(farm uuid) returns boolean language sql stable as $$
  select tunet.role() = 'AUDITOR' and exists (
    select 1 from quality.audit a where a.farm_id = farm and a.auditor_id = tunet.person() and a.body_id = tunet.org() and a.cancelled_on is null) $$;
create function quality.office() returns boolean language sql stable as $$
  select tunet.is_job() or tunet.role() = 'APPROVAL_OFFICER' $$;

alter table quality.parameter enable row level security;
alter table quality.parameter force row level security;
create policy read_by_any_actor on quality.parameter for select using ((select tunet.actor()) is not null);
create policy set_by_office on quality.parameter for insert with check ((select tunet.role()) = 'APPROVAL_OFFICER');
revoke update, delete on quality.parameter from ${app};

alter table quality.standard enable row level security;
alter table quality.standard force row level security;
create policy read_by_any_actor on quality.standard for select using ((select tunet.actor()) is not null);
create policy imported on quality.standard for insert with check ((select tunet.role()) = 'APPROVAL_OFFICER' and imported_by = (select tunet.person()));
revoke update, delete on quality.standard from ${app};

alter table quality.own_point enable row level security;
alter table quality.own_point force row level security;
create policy own on quality.own_point using (quality.own(farm_id));
create policy read_by_others on quality.own_point for select using ((select quality.office()) or quality.visits(farm_id));
revoke delete on quality.own_point from ${app};

alter table quality.auditor enable row level security;
alter table quality.auditor force row level security;
create policy body on quality.auditor using (body_id = (select tunet.org()) and (select tunet.role()) = 'APPROVAL_OFFICER');
create policy self on quality.auditor for select using (person_id = (select tunet.person()) or (select tunet.is_job()));
revoke delete on quality.auditor from ${app};

alter table quality.tie enable row level security;
alter table quality.tie force row level security;
create policy body on quality.tie using (
  body_id = (select tunet.org()) and ((select tunet.role()) = 'APPROVAL_OFFICER' or person_id = (select tunet.person()) and (select tunet.role()) = 'AUDITOR'));
create policy jobs on quality.tie for select using ((select tunet.is_job()));
revoke update, delete on quality.tie from ${app};

alter table quality.audit enable row level security;
alter table quality.audit force row level security;
create policy read on quality.audit for select using (
  quality.own(farm_id) or (select tunet.is_job())
  or body_id = (select tunet.org()) and ((select tunet.role()) = 'APPROVAL_OFFICER' or auditor_id = (select tunet.person())));
create policy asked on quality.audit for insert with check (
  (body_id = (select tunet.org()) and (select tunet.role()) = 'APPROVAL_OFFICER') or (select tunet.is_job()));
create policy moved on quality.audit for update using (
  body_id = (select tunet.org()) and ((select tunet.role()) = 'APPROVAL_OFFICER' or auditor_id = (select tunet.person())));
revoke delete on quality.audit from ${app};

alter table quality.sheet enable row level security;
alter table quality.sheet force row level security;
create policy read on quality.sheet for select using (
  quality.own(farm_id) and (kind <> 'AUDIT' or signed_on is not null)
  or (select tunet.is_job())
  or kind <> 'PRACTICE' and ((select quality.office()) or quality.visits(farm_id)));
create policy begun on quality.sheet for insert with check (
  signed_on is null and (kind <> 'AUDIT' and quality.own(farm_id) or kind = 'AUDIT' and quality.visits(farm_id)));
create policy moved on quality.sheet for update
  using (signed_on is null and (kind <> 'AUDIT' and quality.own(farm_id) or kind = 'AUDIT' and quality.visits(farm_id)))
  with check (true);
revoke delete on quality.sheet from ${app};

alter table quality.answer enable row level security;
alter table quality.answer force row level security;
create policy read on quality.answer for select using (exists (select 1 from quality.sheet s where s.id = sheet_id));
create policy given on quality.answer for insert with check (
  answered_by = (select tunet.person()) and exists (
    select 1 from quality.sheet s where s.id = sheet_id and s.farm_id = answer.farm_id and s.signed_on is null and s.given_up_on is null
      and (s.kind <> 'AUDIT' and quality.own(s.farm_id) or s.kind = 'AUDIT' and quality.visits(s.farm_id))));
revoke update, delete on quality.answer from ${app};

alter table quality.deviation enable row level security;
alter table quality.deviation force row level security;
create policy read on quality.deviation for select using (quality.own(farm_id) or (select quality.office()) or quality.visits(farm_id));
create policy raised on quality.deviation for insert with check (quality.own(farm_id) or quality.visits(farm_id));
create policy moved on quality.deviation for update using (quality.own(farm_id) or (select quality.office()) or quality.visits(farm_id));
revoke delete on quality.deviation from ${app};

alter table quality.deviation_step enable row level security;
alter table quality.deviation_step force row level security;
create policy read on quality.deviation_step for select using (quality.own(farm_id) or (select quality.office()) or quality.visits(farm_id));
create policy made on quality.deviation_step for insert with check (
  made_by = (select tunet.person()) and (quality.own(farm_id) or (select quality.office()) or quality.visits(farm_id)));
revoke update, delete on quality.deviation_step from ${app};

alter table quality.evidence enable row level security;
alter table quality.evidence force row level security;
create policy read on quality.evidence for select using (
  quality.own(farm_id) or (select tunet.is_job()) or about_kind <> 'PRACTICE' and ((select quality.office()) or quality.visits(farm_id)));
create policy added on quality.evidence for insert with check (added_by = (select tunet.person()) and (quality.own(farm_id) or quality.visits(farm_id)));
create policy removed on quality.evidence for update using (added_by = (select tunet.person()) and (quality.own(farm_id) or quality.visits(farm_id)));
revoke delete on quality.evidence from ${app};

alter table quality.incident enable row level security;
alter table quality.incident force row level security;
create policy own on quality.incident using (farm_id = (select tunet.org()));
create policy read_by_others on quality.incident for select using ((select tunet.is_job()) or quality.visits(farm_id));
create policy recorded on quality.incident for insert with check ((select tunet.is_job()));
revoke delete on quality.incident from ${app};

alter table quality.risk enable row level security;
alter table quality.risk force row level security;
create policy own on quality.risk using (quality.own(farm_id));
create policy read_by_others on quality.risk for select using ((select quality.office()) or quality.visits(farm_id));
revoke delete on quality.risk from ${app};

alter table quality.measure enable row level security;
alter table quality.measure force row level security;
create policy own on quality.measure using (quality.own(farm_id));
create policy read_by_others on quality.measure for select using ((select quality.office()) or quality.visits(farm_id));
revoke delete on quality.measure from ${app};

alter table quality.risk_review enable row level security;
alter table quality.risk_review force row level security;
create policy own on quality.risk_review using (quality.own(farm_id));
create policy read_by_others on quality.risk_review for select using ((select quality.office()) or quality.visits(farm_id));
revoke update, delete on quality.risk_review from ${app};

alter table quality.emergency_plan enable row level security;
alter table quality.emergency_plan force row level security;
create policy own on quality.emergency_plan using (quality.own(farm_id));
create policy read_by_others on quality.emergency_plan for select using ((select quality.office()) or quality.visits(farm_id));
revoke update, delete on quality.emergency_plan from ${app};

alter table quality.drill enable row level security;
alter table quality.drill force row level security;
create policy own on quality.drill using (quality.own(farm_id));
create policy read_by_others on quality.drill for select using ((select quality.office()) or quality.visits(farm_id));
revoke update, delete on quality.drill from ${app};
