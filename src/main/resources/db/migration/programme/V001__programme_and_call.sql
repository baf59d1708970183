create schema programme;

-- The mandate is kept as it was read (the documented JSON); what really happened lies beside it.
create table programme.programme (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  title text not null check (length(title) between 1 and 200),
  period_from_on date not null,
  period_to_on date not null check (period_to_on >= period_from_on),
  mandate jsonb not null,
  differences jsonb not null default '[]',
  imported_on date not null,
  imported_by uuid
);
create index programme_org on programme.programme (org_id);

-- The day something in the timeline really happened; a later line corrects an earlier one, nothing is rewritten.
create table programme.milestone (
  id uuid primary key,
  programme_id uuid not null references programme.programme,
  org_id uuid not null,
  number int not null,
  actual_on date not null,
  note text not null default '',
  noted_on date not null,
  noted_by uuid
);
create index milestone_programme on programme.milestone (programme_id, number, id);

create table programme.call (
  id uuid primary key,
  programme_id uuid not null references programme.programme,
  org_id uuid not null references party.organisation,
  terms jsonb not null,
  closes_at timestamptz not null,
  state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  published_on date,
  published_at timestamptz,
  closed_on date,
  close_reason text,
  changed_at timestamptz not null default now(),
  version int not null default 0,
  check (state = 'DRAFT' or published_on is not null),
  check ((state = 'CLOSED') = (closed_on is not null)),
  check ((closed_on is null) = (close_reason is null))
);
create index call_programme on programme.call (programme_id);
create index call_published on programme.call (published_on desc) where published_on is not null;

-- Each amendment of a published call, with its reason: what held before stays readable.
create table programme.amendment (
  call_id uuid not null references programme.call,
  org_id uuid not null,
  number int not null,
  terms_before jsonb not null,
  reason text not null,
  made_on date not null,
  made_by uuid not null,
  primary key (call_id, number)
);

-- Questions to a call; the answer is public, who asked is not.
create table programme.question (
  id uuid primary key,
  call_id uuid not null references programme.call,
  org_id uuid not null,
  asker_id uuid not null references party.organisation,
  question text not null,
  asked_on date not null,
  answer text,
  answered_on date,
  check ((answer is null) = (answered_on is null))
);
create index question_call on programme.question (call_id, asked_on);

alter table programme.programme enable row level security;
alter table programme.programme force row level security;
alter table programme.milestone enable row level security;
alter table programme.milestone force row level security;
alter table programme.call enable row level security;
alter table programme.call force row level security;
alter table programme.amendment enable row level security;
alter table programme.amendment force row level security;
alter table programme.question enable row level security;
alter table programme.question force row level security;

-- A mandate and its timeline are public; drafts of calls are not.
create policy read_by_any_actor on programme.programme for select using ((select tunet.actor()) is not null);
create policy own on programme.programme using (org_id = (select tunet.org()));
create policy read_by_any_actor on programme.milestone for select using ((select tunet.actor()) is not null);
create policy own on programme.milestone using (org_id = (select tunet.org()));
create policy published on programme.call for select using (published_on is not null or (select tunet.is_job()));
create policy own on programme.call using (org_id = (select tunet.org()));
create policy published on programme.amendment for select using ((select tunet.actor()) is not null);
create policy own on programme.amendment using (org_id = (select tunet.org()));
create policy answered on programme.question for select using (answered_on is not null or asker_id = (select tunet.org()));
create policy asked on programme.question for insert with check (asker_id = (select tunet.org()) and answer is null);
create policy own on programme.question using (org_id = (select tunet.org()));

revoke update, delete on programme.programme, programme.milestone, programme.amendment from ${app};
revoke delete on programme.call, programme.question from ${app};
