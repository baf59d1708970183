create schema approval;

-- How long an approval may last, by day. A sourced number, no organisation's data.
create table approval.terms (
  valid_from date primary key,
  validity_months int not null check (validity_months > 0),
  source text not null
);
insert into approval.terms (valid_from, validity_months, source) values
  ('2012-01-01', 24, 'Godkjenningsordningen for Inn på tunet: to år om gangen, slik Statsforvalteren i Nordland gjengir ordningen.');

-- Each decision about a farm's approval, in the order they have effect. Dates and kinds are the public register. Append-only.
create table approval.step (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('OPENED', 'SUSPENDED', 'RESUMED', 'ENDED')),
  from_on date not null,
  to_on date,
  decided_org_id uuid not null references party.organisation,
  decided_by uuid not null,
  decided_on date not null,
  decided_at timestamptz not null default now(),
  unique (farm_id, ordinal),
  check ((kind = 'OPENED') = (to_on is not null)),
  check (to_on >= from_on)
);

-- Why a decision was made: for the farm, the approval body and those who buy. Append-only.
create table approval.step_reason (
  step_id uuid primary key references approval.step,
  farm_id uuid not null references party.organisation,
  reason text not null check (length(reason) between 1 and 4000)
);

-- The standing that the rest of the system was last told about, so that each change is told once.
create table approval.announced (
  farm_id uuid primary key references party.organisation,
  standing text not null,
  announced_on date not null
);

alter table approval.terms enable row level security;
alter table approval.terms force row level security;
create policy read_by_any_actor on approval.terms for select using ((select tunet.actor()) is not null);

alter table approval.step enable row level security;
alter table approval.step force row level security;
create policy public_register on approval.step for select using ((select tunet.actor()) is not null);
create policy decided on approval.step for insert with check (
  (select tunet.role()) = 'APPROVAL_OFFICER' and decided_org_id = (select tunet.org()) and decided_by = (select tunet.person()));
revoke update, delete on approval.step from ${app};

alter table approval.step_reason enable row level security;
alter table approval.step_reason force row level security;
create policy concerned on approval.step_reason for select using (
  (select tunet.actor()) = 'job' or farm_id = (select tunet.org())
  or (select tunet.role()) in ('APPROVAL_OFFICER', 'AUDITOR', 'PURCHASER', 'COORDINATOR', 'UNIT_LEADER', 'DIRECTOR'));
create policy decided on approval.step_reason for insert with check ((select tunet.role()) = 'APPROVAL_OFFICER');
revoke update, delete on approval.step_reason from ${app};

alter table approval.announced enable row level security;
alter table approval.announced force row level security;
create policy kept on approval.announced using ((select tunet.is_job()) or (select tunet.role()) = 'APPROVAL_OFFICER');
