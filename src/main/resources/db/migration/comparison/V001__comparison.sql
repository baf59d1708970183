create schema comparison;

-- One row per comparison; its assumptions, its verdict and how far it has come.
create table comparison.comparison (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  unit_id uuid not null references party.unit,
  need_id uuid not null references need.need,
  people int not null check (people between 1 and 999),
  half_days_per_week int not null check (half_days_per_week between 1 and 10),
  weeks_per_year int not null check (weeks_per_year between 1 and 53),
  attendance_bp int not null check (attendance_bp between 1 and 10000),
  price_year int not null,
  growth_bp int not null default 0 check (growth_bp between 0 and 10000),
  growth_source text not null default '',
  goals text not null default '',
  nothing_today boolean not null,
  postponed_per_year_ore bigint check (postponed_per_year_ore > 0),
  postponed_months int check (postponed_months between 1 and 120),
  postponed_source text not null default '',
  stage text not null check (stage in ('OPEN', 'PROPOSED', 'SIGNED')),
  stage_on date not null,
  note_text text,
  note_by uuid references party.person,
  note_on date,
  verdict text check (verdict in ('START', 'ADJUST', 'DO_NOT_START')),
  reasons text,
  chosen_side_id uuid,
  proposed_by uuid references party.person,
  proposed_on date,
  signed_by uuid references party.person,
  signed_on date,
  unknown_lines int,
  edition int not null default 1,
  created_at timestamptz not null default now(),
  version int not null default 0,
  check ((postponed_per_year_ore is null) = (postponed_months is null)),
  check ((note_text is null) = (note_by is null) and (note_text is null) = (note_on is null)),
  check ((stage = 'OPEN') = (verdict is null) and (verdict is null) = (proposed_by is null) and (verdict is null) = (reasons is null)),
  check ((stage = 'SIGNED') = (signed_by is not null) and (signed_by is null) = (signed_on is null) and (signed_by is null) = (unknown_lines is null)),
  check (signed_by is null or signed_by <> proposed_by)
);
create index comparison_list on comparison.comparison (org_id, stage, stage_on desc, id);
create index comparison_need on comparison.comparison (need_id);

create table comparison.side (
  id uuid primary key,
  comparison_id uuid not null references comparison.comparison on delete cascade,
  org_id uuid not null,
  unit_id uuid not null,
  position int not null,
  today boolean not null,
  name text not null,
  offer_id uuid,
  unique (comparison_id, position)
);

create table comparison.line (
  id uuid primary key,
  side_id uuid not null references comparison.side on delete cascade,
  comparison_id uuid not null references comparison.comparison on delete cascade,
  org_id uuid not null,
  unit_id uuid not null,
  position int not null,
  kind text not null,
  text text not null default '',
  low_ore bigint,
  likely_ore bigint,
  high_ore bigint,
  basis text not null check (basis in ('FIXED', 'YEAR_TOTAL', 'PERSON_YEAR', 'HALF_DAY_OFFERED', 'HALF_DAY_ATTENDED', 'ONCE')),
  basis_people int,
  basis_half_days int,
  basis_weeks int,
  basis_years int,
  source text not null default '',
  price_year int not null,
  check ((low_ore is null) = (likely_ore is null) and (low_ore is null) = (high_ore is null)),
  check (low_ore <= likely_ore and likely_ore <= high_ore),
  check ((basis = 'YEAR_TOTAL') = (basis_people is not null and basis_half_days is not null and basis_weeks is not null)),
  check ((basis = 'ONCE') = (basis_years is not null))
);
create index line_side on comparison.line (side_id, position);

create table comparison.criterion (
  id uuid primary key,
  comparison_id uuid not null references comparison.comparison on delete cascade,
  org_id uuid not null,
  unit_id uuid not null,
  position int not null,
  text text not null
);
create index criterion_comparison on comparison.criterion (comparison_id, position);

create table comparison.score (
  criterion_id uuid not null references comparison.criterion on delete cascade,
  side_id uuid not null references comparison.side on delete cascade,
  person_id uuid not null references party.person,
  org_id uuid not null,
  unit_id uuid not null,
  role text not null,
  points int not null check (points between 1 and 5),
  reason text not null check (reason <> ''),
  scored_on date not null,
  primary key (criterion_id, side_id, person_id)
);

-- A unit sees its own comparisons; who acts for the whole municipality, or buys for it, sees all of them.
do $$
declare t text;
begin
  foreach t in array array['comparison', 'side', 'line', 'criterion', 'score'] loop
    execute format('alter table comparison.%I enable row level security', t);
    execute format('alter table comparison.%I force row level security', t);
    execute format($p$create policy of_unit on comparison.%I using (
      (org_id = (select tunet.org())
        and ((select tunet.unit()) is null or unit_id = (select tunet.unit()) or (select tunet.role()) = 'PURCHASER'))
      or (select tunet.is_job()))$p$, t);
  end loop;
end $$;
