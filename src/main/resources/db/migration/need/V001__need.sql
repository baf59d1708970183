create schema need;

-- One row per need. What only some states have is checked, so that a half-changed row cannot exist.
create table need.need (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  unit_id uuid not null references party.unit,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED')),
  state_on date not null,
  target_group text,
  people int check (people between 1 and 999),
  half_days_per_week int check (half_days_per_week between 1 and 10),
  competences text not null default '',
  activities text not null default '',
  facilities text not null default '',
  transports text not null default '',
  languages text not null default '',
  more text not null default '',
  area text not null default '',
  within_km int check (within_km between 1 and 999),
  wanted_from date,
  today_kind text not null check (today_kind in ('NOT_ANSWERED', 'NOTHING', 'COST_UNKNOWN', 'COSTED')),
  today_description text not null default '',
  today_per_year_ore bigint,
  today_source text not null default '',
  today_price_year int,
  note_text text,
  note_by uuid references party.person,
  note_on date,
  submitted_by uuid references party.person,
  submitted_on date,
  approved_by uuid references party.person,
  approved_on date,
  closing_cause text check (closing_cause in ('COVERED', 'NO_LONGER_NEEDED', 'NO_MONEY', 'JOINED_WITH_ANOTHER')),
  created_at timestamptz not null default now(),
  version int not null default 0,
  check ((today_kind = 'COSTED') = (today_per_year_ore is not null and today_price_year is not null)),
  check ((note_text is null) = (note_by is null) and (note_text is null) = (note_on is null)),
  check (state <> 'SUBMITTED' or (submitted_by is not null and submitted_on is not null)),
  check (state <> 'APPROVED' or (submitted_by is not null and approved_by is not null and approved_on is not null)),
  check (state <> 'APPROVED' or submitted_by <> approved_by),
  check ((state = 'CLOSED') = (closing_cause is not null) and (state <> 'CLOSED' or note_text is not null)),
  check (state not in ('SUBMITTED', 'APPROVED') or (target_group is not null and people is not null and half_days_per_week is not null))
);
create index need_list on need.need (org_id, state, state_on desc, id);

alter table need.need enable row level security;
alter table need.need force row level security;
-- A unit sees its own needs; who acts for the whole municipality, or buys for it, sees all of them. The sums over units are read by a named job.
create policy of_unit on need.need using (
  (org_id = (select tunet.org())
    and ((select tunet.unit()) is null or unit_id = (select tunet.unit()) or (select tunet.role()) = 'PURCHASER'))
  or (select tunet.is_job())
);
