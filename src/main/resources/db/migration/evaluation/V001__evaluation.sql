create schema evaluation;

-- When agreements are reviewed and what counts as "as said". Dated rows with their source; no organisation's data.
create table evaluation.rule (
  valid_from date primary key,
  first_after_months int not null check (first_after_months >= 1),
  every_months int not null check (every_months >= 1),
  early_by_months int not null check (early_by_months >= 0),
  attendance_slack_bp int not null check (attendance_slack_bp between 0 and 10000),
  goals_reached_bp int not null check (goals_reached_bp between 0 and 10000),
  glad_bp int not null check (glad_bp between 0 and 10000),
  source text not null
);
insert into evaluation.rule values
  ('2010-01-01', 3, 12, 1, 500, 5000, 7500,
   'KSL-standarden for Inn på tunet: planlagd evaluering med brukar og kjøpar minst årleg. Tre månader, slakk og målestokkar er sette av Tunet.');

-- The agreements that are to be reviewed, kept up to date from the news of their signing and ending.
create table evaluation.review (
  agreement_id uuid primary key,
  title text not null,
  buyer_org_id uuid not null references party.organisation,
  buyer_unit_id uuid references party.unit,
  farm_org_id uuid not null references party.organisation,
  term_from_on date not null,
  term_to_on date not null,
  check (term_to_on >= term_from_on)
);
create index review_buyer on evaluation.review (buyer_org_id);

-- An evaluation of one agreement over one period. What was said and what happened is frozen with the proposal.
create table evaluation.evaluation (
  id uuid primary key,
  agreement_id uuid not null,
  comparison_id uuid,
  title text not null,
  buyer_org_id uuid not null references party.organisation,
  buyer_unit_id uuid references party.unit,
  farm_org_id uuid not null references party.organisation,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  state text not null check (state in ('DRAFT', 'PROPOSED', 'SIGNED', 'WITHDRAWN')),
  made_by uuid not null,
  made_on date not null,
  returned_because text,
  verdict text check (verdict in ('CONTINUE', 'CHANGE', 'STOP')),
  reasons text,
  more text,
  after_incidents text,
  proposer_id uuid,
  proposed_on date,
  closer_id uuid,
  closed_on date,
  withdrawn_because text,
  version int not null default 0,
  check ((state = 'DRAFT') = (verdict is null)),
  check (state in ('DRAFT', 'PROPOSED') or (closer_id is not null and closed_on is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_because is not null)),
  check (closer_id is distinct from proposer_id or closer_id is null or state = 'WITHDRAWN')
);
create unique index evaluation_once on evaluation.evaluation (agreement_id, from_on, to_on) where state <> 'WITHDRAWN';
create index evaluation_buyer on evaluation.evaluation (buyer_org_id, to_on desc);
create index evaluation_farm on evaluation.evaluation (farm_org_id, to_on desc);

-- The frozen figures of a proposed evaluation: said to the left, happened to the right.
create table evaluation.figures (
  evaluation_id uuid primary key references evaluation.evaluation,
  buyer_org_id uuid not null,
  buyer_unit_id uuid,
  farm_org_id uuid not null,
  said_low_ore bigint,
  said_likely_ore bigint,
  said_high_ore bigint,
  today_low_ore bigint,
  today_likely_ore bigint,
  today_high_ore bigint,
  said_attendance_bp int,
  said_goals text[] not null default '{}',
  participants int not null,
  planned int not null,
  attended int not null,
  absent_ill int not null,
  absent_in_time int not null,
  absent_late int not null,
  absent_no_show int not null,
  absent_transport int not null,
  absent_closed int not null,
  incidents int not null,
  serious int not null,
  face_very_good int not null,
  face_good int not null,
  face_so_so int not null,
  face_bad int not null,
  goals int not null,
  goals_reached int not null,
  cost_ore bigint not null,
  check ((said_low_ore is null) = (said_high_ore is null) and (today_low_ore is null) = (today_high_ore is null))
);

-- The buyer's people see their unit's evaluations, or the organisation's when they act for all of it; the farm sees its own once they are signed.
alter table evaluation.review enable row level security;
alter table evaluation.review force row level security;
create policy buyers on evaluation.review using (
  (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit())))
  or (select tunet.is_job()));

alter table evaluation.evaluation enable row level security;
alter table evaluation.evaluation force row level security;
create policy buyers on evaluation.evaluation using (
  (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit())))
  or (select tunet.is_job()));
create policy farm_reads_signed on evaluation.evaluation for select using (farm_org_id = (select tunet.org()) and state = 'SIGNED');

alter table evaluation.figures enable row level security;
alter table evaluation.figures force row level security;
create policy buyers on evaluation.figures using (
  (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit())))
  or (select tunet.is_job()));
create policy farm_reads_signed on evaluation.figures for select using (
  farm_org_id = (select tunet.org())
  and exists (select 1 from evaluation.evaluation e where e.id = evaluation_id and e.state = 'SIGNED'));
revoke delete on evaluation.evaluation, evaluation.review from ${app};

-- A signed evaluation is never changed; it can only be withdrawn.
create function evaluation.refuse_change() returns trigger language plpgsql as $$
begin
  if old.state = 'WITHDRAWN' or (old.state = 'SIGNED' and new.state <> 'WITHDRAWN') then
    raise exception 'a signed evaluation is immutable' using errcode = 'check_violation', constraint = 'evaluation_immutable';
  end if;
  return new;
end $$;
create trigger evaluation_immutable before update on evaluation.evaluation for each row execute function evaluation.refuse_change();

alter table evaluation.rule enable row level security;
alter table evaluation.rule force row level security;
create policy read_by_any_actor on evaluation.rule for select using ((select tunet.actor()) is not null);
