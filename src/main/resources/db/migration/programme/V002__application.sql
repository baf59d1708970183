-- A draft and its latest words; only the applicant's own people see it.
create table programme.application (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  call_id uuid not null references programme.call,
  proposal jsonb not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED')),
  started_on date not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  version int not null default 0
);
create index application_org on programme.application (org_id, call_id);

create table programme.author (
  application_id uuid not null references programme.application,
  org_id uuid not null,
  person_id uuid not null references party.person,
  since_on date not null,
  primary key (application_id, person_id)
);

-- An application as it was sent: locked. A withdrawn one stays; a new one is a new row.
create table programme.submission (
  id uuid primary key,
  application_id uuid not null references programme.application,
  org_id uuid not null references party.organisation,
  call_id uuid not null references programme.call,
  call_org_id uuid not null references party.organisation,
  number int not null,
  proposal jsonb not null,
  sha256 text not null,
  area text not null,
  asked_ore bigint not null,
  buyer_codes text[] not null,
  received_at timestamptz not null,
  received_by uuid not null,
  receipt_id uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  unique (application_id, number),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index submission_call on programme.submission (call_id) where withdrawn_at is null;
create unique index submission_one_at_a_time on programme.submission (application_id) where withdrawn_at is null;

alter table programme.application enable row level security;
alter table programme.application force row level security;
alter table programme.author enable row level security;
alter table programme.author force row level security;
alter table programme.submission enable row level security;
alter table programme.submission force row level security;
create policy own on programme.application using (org_id = (select tunet.org()));
create policy own on programme.author using (org_id = (select tunet.org()));
create policy own on programme.submission using (org_id = (select tunet.org()));
create policy received on programme.submission for select using (call_org_id = (select tunet.org()));

-- Which of these municipalities stand in somebody else's application to the same call: says that they do, never in whose.
create function programme.buyers_elsewhere(in_call uuid, but_not uuid, codes text[]) returns table (code text)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct c from programme.submission s, unnest(s.buyer_codes) c
  where s.call_id = in_call and s.application_id <> but_not and s.withdrawn_at is null and c = any (codes)
$$;

revoke delete on programme.application, programme.submission from ${app};
revoke update on programme.submission from ${app};
grant update (withdrawn_at, withdrawn_reason, receipt_id) on programme.submission to ${app};
