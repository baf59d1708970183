create schema placement;

-- A person who receives the service: as little as the work needs. No identity number, no address; a date of birth only of those under eighteen.
create table placement.participant (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  unit_id uuid not null references party.unit,
  reference text not null check (reference ~ '^P-[0-9A-Z]{4,8}$'),
  name text not null check (length(name) between 1 and 200),
  born_on date,
  target_group text not null,
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  person_id uuid references party.person,
  held_because text,
  registered_on date not null,
  last_entry_on date not null,
  version int not null default 0,
  unique (org_id, reference)
);
create index participant_unit on placement.participant (org_id, unit_id);
create unique index participant_person on placement.participant (person_id) where person_id is not null;

-- Who works with a participant. Ended is ended at once.
create table placement.assignment (
  participant_id uuid not null references placement.participant on delete cascade,
  org_id uuid not null references party.organisation,
  person_id uuid not null references party.person,
  from_on date not null,
  ended_on date,
  primary key (participant_id, person_id, from_on)
);
create index assignment_person on placement.assignment (person_id) where ended_on is null;

create table placement.placement (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  participant_id uuid not null references placement.participant on delete cascade,
  reference text not null,
  agreement_id uuid not null,
  farm_org_id uuid not null references party.organisation,
  state text not null,
  visit_on date,
  started_on date,
  trial_until_on date,
  paused_from_on date,
  back_on date,
  review_since_on date,
  last_day_on date,
  follow_up_on date,
  closed_on date,
  cause text,
  next_plan text,
  legal_basis text,
  decision_number text,
  decision_from_on date,
  decision_to_on date,
  teacher text,
  planned_from_on date not null,
  planned_to_on date not null,
  school_calendar boolean not null default false,
  transport boolean not null default false,
  moved_from uuid references placement.placement on delete set null,
  proposed_by uuid not null,
  since_on date not null,
  version int not null default 0,
  check (planned_to_on >= planned_from_on)
);
create index placement_org on placement.placement (org_id, state);
create index placement_participant on placement.placement (participant_id);
create index placement_agreement on placement.placement (agreement_id);

-- The half-days wanted before a place is filled.
create table placement.wish (
  placement_id uuid not null references placement.placement on delete cascade,
  org_id uuid not null references party.organisation,
  weekday smallint not null check (weekday between 1 and 7),
  half text not null,
  primary key (placement_id, weekday, half)
);

-- A filled place. Both parties read it, so it says a reference and never a name; it cannot be filled twice, and nobody is in two places at once.
create table placement.slot (
  id uuid primary key,
  placement_id uuid not null references placement.placement on delete cascade,
  participant_id uuid not null,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  agreement_id uuid not null,
  booking_id uuid not null,
  offer_id uuid not null,
  place_number int not null,
  weekday smallint not null check (weekday between 1 and 7),
  half text not null,
  during daterange not null check (not isempty(during)),
  reference text not null,
  transport boolean not null,
  school_calendar boolean not null,
  constraint place_filled_once exclude using gist (booking_id with =, during with &&),
  constraint one_place_at_a_time exclude using gist (participant_id with =, weekday with =, half with =, during with &&)
);
create index slot_farm on placement.slot (farm_org_id, weekday);
create index slot_agreement on placement.slot (agreement_id);
create index slot_placement on placement.slot (placement_id);

create table placement.pause (
  id uuid primary key,
  placement_id uuid not null references placement.placement on delete cascade,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  during daterange not null,
  exclude using gist (placement_id with =, during with &&)
);
create index pause_farm on placement.pause (farm_org_id);

-- Everything a farm learns about a person, in a table of its own. Hidden at once when sharing is withdrawn, deleted after the last day.
create table placement.information_sheet (
  placement_id uuid primary key references placement.placement on delete cascade,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  call_name text not null check (length(call_name) between 1 and 60),
  allergies text not null,
  safety text not null,
  pick_up text not null,
  emergency_contact text not null,
  emergency_phone text not null,
  buyer_phone text not null,
  shared boolean not null default false,
  changed_on date not null,
  version int not null default 0
);
create index information_sheet_farm on placement.information_sheet (farm_org_id);

create table placement.consent (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  participant_id uuid not null references placement.participant on delete cascade,
  purpose text not null,
  giver text not null,
  given_on date not null,
  withdrawn_on date,
  recorded_at timestamptz not null default now()
);
create unique index consent_in_force on placement.consent (participant_id, purpose) where withdrawn_on is null;

create table placement.goal (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  placement_id uuid not null references placement.placement on delete cascade,
  wording text not null check (length(wording) between 1 and 1000),
  set_on date not null,
  reached_on date,
  dropped_on date,
  check (reached_on is null or dropped_on is null)
);
create index goal_placement on placement.goal (placement_id);

-- The participant's own answer to "how was it?".
create table placement.answer (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  participant_id uuid not null references placement.participant on delete cascade,
  placement_id uuid not null references placement.placement on delete cascade,
  on_day date not null,
  face text not null,
  helped boolean not null,
  answered_at timestamptz not null default now()
);
create index answer_placement on placement.answer (placement_id, on_day);

-- People at the farm who meet participants, and which buyer was shown a police certificate. What the certificate says is never kept.
create table placement.farm_worker (
  id uuid primary key,
  farm_org_id uuid not null references party.organisation,
  name text not null check (length(name) between 1 and 200),
  sporadic_never_alone boolean not null,
  from_on date not null,
  ended_on date
);
create index farm_worker_farm on placement.farm_worker (farm_org_id);

create table placement.certificate (
  id uuid primary key,
  worker_id uuid not null references placement.farm_worker on delete cascade,
  farm_org_id uuid not null references party.organisation,
  shown_to_org_id uuid not null references party.organisation,
  kind text not null,
  issued_on date not null,
  shown_on date not null,
  checked_by text not null,
  check (issued_on <= shown_on)
);
create index certificate_worker on placement.certificate (worker_id);

create table placement.closed_day (
  id uuid primary key,
  farm_org_id uuid not null references party.organisation,
  on_day date not null,
  reason text not null,
  recorded_at timestamptz not null default now(),
  unique (farm_org_id, on_day)
);

-- The days off of a municipality's school calendar, for placements that follow it. Read by the farms too: it is published anyway.
create table placement.school_break (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  during daterange not null,
  name text not null check (length(name) between 1 and 100),
  exclude using gist (org_id with =, during with &&)
);

-- One tap on one half-day. Append-only; the id is made where it was tapped; a correction names what it replaces.
create table placement.mark (
  id uuid primary key,
  placement_id uuid not null references placement.placement on delete cascade,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  agreement_id uuid not null,
  on_day date not null,
  half text not null,
  state text not null check (state in ('PRESENT', 'LATE', 'ABSENT')),
  cause text,
  notice_minutes int not null default 0 check (notice_minutes >= 0),
  transport boolean not null,
  extra_hours numeric(4, 2) not null default 0 check (extra_hours between 0 and 12),
  replaces uuid[] not null default '{}',
  reason text,
  made_at timestamptz not null,
  made_by uuid not null,
  received_at timestamptz not null default now(),
  check ((state = 'ABSENT') = (cause is not null))
);
create index mark_agreement on placement.mark (agreement_id, on_day);
create index mark_placement on placement.mark (placement_id, on_day);
create index mark_farm on placement.mark (farm_org_id, on_day);

create table placement.day_log (
  id uuid primary key,
  placement_id uuid not null references placement.placement on delete cascade,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  on_day date not null,
  mood text not null,
  company text not null,
  activity text not null,
  outdoors boolean not null,
  made_at timestamptz not null,
  made_by uuid not null,
  received_at timestamptz not null default now()
);
create index day_log_placement on placement.day_log (placement_id, on_day);
create index day_log_farm on placement.day_log (farm_org_id, on_day);

create table placement.incident (
  id uuid primary key,
  placement_id uuid references placement.placement on delete set null,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  agreement_id uuid not null,
  state text not null,
  kind text not null,
  grade text not null,
  happened_on date not null,
  what text not null,
  done text not null,
  measure text,
  due_on date,
  learnt text,
  closed_on date,
  reported_by uuid not null,
  reported_at timestamptz not null default now(),
  version int not null default 0
);
create index incident_farm on placement.incident (farm_org_id, happened_on);
create index incident_org on placement.incident (org_id, happened_on);
create index incident_agreement on placement.incident (agreement_id);

create table placement.incident_comment (
  id uuid primary key,
  incident_id uuid not null references placement.incident on delete cascade,
  org_id uuid not null references party.organisation,
  farm_org_id uuid not null references party.organisation,
  by_org_id uuid not null references party.organisation,
  text text not null,
  written_at timestamptz not null default now()
);
create index incident_comment_incident on placement.incident_comment (incident_id);

-- That something was deleted, of which kind, on which ground and why; never whose.
create table placement.disposal (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  record_kind text not null,
  ground text not null,
  reason text not null,
  pieces int not null,
  disposed_on date not null,
  disposed_at timestamptz not null default now()
);
create index disposal_org on placement.disposal (org_id, disposed_on);
