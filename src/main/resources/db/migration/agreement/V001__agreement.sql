create schema agreement;

create table agreement.agreement (
  id uuid primary key,
  buyer_id uuid not null references party.organisation,
  buyer_unit_id uuid references party.unit,
  farm_id uuid not null references party.organisation,
  title text not null check (length(title) between 1 and 200),
  purchase_id uuid not null,
  need_id uuid,
  signable_from_on date not null,
  shared boolean not null default false,
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'SIGNED', 'TRIAL', 'RUNNING', 'ON_HOLD', 'CORRECTION', 'NOTICE', 'ENDED', 'DROPPED')),
  state_since_on date not null,
  signed_on date,
  review_hash text,
  sent_by uuid references party.person,
  trial_until_on date,
  matter_by text check (matter_by in ('BUYER', 'FARM')),
  matter text,
  fix_by_on date,
  notice_by text check (notice_by in ('BUYER', 'FARM')),
  notice_on date,
  notice_last_on date,
  notice_reason text,
  last_day_on date,
  end_cause text check (end_cause in ('EXPIRED', 'TERMINATED_BY_BUYER', 'TERMINATED_BY_FARM')),
  drop_reason text,
  exception_by uuid references party.person,
  exception_on date,
  exception_reason text,
  starts_on date not null,
  ends_on date not null,
  version int not null default 0,
  check (ends_on >= starts_on),
  check (buyer_id <> farm_id),
  check (state <> 'IN_REVIEW' or (review_hash is not null and sent_by is not null)),
  check (state in ('DRAFT', 'IN_REVIEW', 'DROPPED') or signed_on is not null),
  check (state <> 'TRIAL' or trial_until_on is not null),
  check (state <> 'CORRECTION' or (matter_by is not null and matter is not null and fix_by_on is not null)),
  check (state <> 'NOTICE' or (notice_by is not null and notice_on is not null and notice_last_on is not null and notice_reason is not null)),
  check (state <> 'ENDED' or (last_day_on is not null and end_cause is not null)),
  check (state <> 'DROPPED' or drop_reason is not null),
  check ((exception_by is null) = (exception_reason is null))
);
create index agreement_buyer on agreement.agreement (buyer_id, ends_on);
create index agreement_farm on agreement.agreement (farm_id, ends_on);
create index agreement_purchase on agreement.agreement (purchase_id);

-- Each version of the content that was written or sent: amendment 0 is the agreement itself; a round is one sending.
create table agreement.content (
  agreement_id uuid not null references agreement.agreement,
  amendment int not null,
  round int not null,
  buyer_id uuid not null references party.organisation,
  farm_id uuid not null references party.organisation,
  status text not null check (status in ('DRAFT', 'SENT', 'AGREED', 'WITHDRAWN')),
  terms jsonb not null,
  hash text not null,
  effective_on date not null,
  reason text not null default '',
  made_by uuid not null references party.person,
  made_on date not null,
  agreed_on date,
  primary key (agreement_id, amendment, round)
);
create unique index content_one_open on agreement.content (agreement_id) where status in ('DRAFT', 'SENT');

create table agreement.consent (
  agreement_id uuid not null,
  amendment int not null,
  round int not null,
  buyer_id uuid not null references party.organisation,
  farm_id uuid not null references party.organisation,
  party text not null check (party in ('BUYER', 'FARM')),
  person_id uuid not null references party.person,
  person_name text not null,
  role text not null,
  hash text not null,
  consented_on date not null,
  consented_at timestamptz not null,
  primary key (agreement_id, amendment, round, party),
  foreign key (agreement_id, amendment, round) references agreement.content
);

create table agreement.reminder (
  agreement_id uuid not null references agreement.agreement,
  buyer_id uuid not null references party.organisation,
  ends_on date not null,
  months int not null,
  sent_on date not null,
  primary key (agreement_id, ends_on, months)
);

-- People of one unit see what belongs to their unit or to none; those who buy for the whole organisation see all of it.
create function agreement.sees_unit(unit uuid) returns boolean language sql stable parallel safe as $$
  select unit is null or tunet.unit() is null or unit = tunet.unit() or tunet.role() in ('COORDINATOR', 'PURCHASER', 'DIRECTOR')
$$;

alter table agreement.agreement enable row level security;
alter table agreement.agreement force row level security;
create policy parties on agreement.agreement using (
  (buyer_id = (select tunet.org()) and agreement.sees_unit(buyer_unit_id))
  or (farm_id = (select tunet.org()) and shared)
  or (select tunet.is_job()));
alter table agreement.content enable row level security;
alter table agreement.content force row level security;
create policy parties on agreement.content using (
  buyer_id = (select tunet.org()) or (farm_id = (select tunet.org()) and status <> 'DRAFT') or (select tunet.is_job()));
alter table agreement.consent enable row level security;
alter table agreement.consent force row level security;
create policy parties on agreement.consent using (
  buyer_id = (select tunet.org()) or farm_id = (select tunet.org()) or (select tunet.is_job()));
alter table agreement.reminder enable row level security;
alter table agreement.reminder force row level security;
create policy buyer on agreement.reminder using (buyer_id = (select tunet.org()) or (select tunet.is_job()));

revoke delete on agreement.agreement, agreement.content from ${app};
revoke update, delete on agreement.consent, agreement.reminder from ${app};
