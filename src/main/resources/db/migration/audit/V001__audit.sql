create schema audit;

-- What happened to an object, for one organisation that may see it. Append-only.
create table audit.history (
  id bigint generated always as identity primary key,
  org_id uuid not null references party.organisation,
  about_kind text not null,
  about_id uuid not null,
  what text not null,
  parameters jsonb not null default '[]',
  person_id uuid,
  acted_as text not null,
  business_on date not null,
  happened_at timestamptz not null default now()
);
create index history_about on audit.history (about_kind, about_id, id);

-- Who has read whose data, when and for what purpose; never what was read. Append-only, sealed in batches per organisation.
create table audit.access_log (
  id bigint generated always as identity primary key,
  org_id uuid not null references party.organisation,
  participant_id uuid not null,
  person_id uuid not null,
  reader_org_id uuid not null references party.organisation,
  role text not null,
  purpose text not null,
  read_at timestamptz not null default now()
);
create index access_log_participant on audit.access_log (participant_id, id);
create index access_log_org on audit.access_log (org_id, id);

create table audit.seal (
  id bigint generated always as identity primary key,
  org_id uuid not null references party.organisation,
  first_id bigint not null,
  last_id bigint not null,
  rows int not null,
  hash bytea not null,
  sealed_at timestamptz not null default now()
);

alter table audit.history enable row level security;
alter table audit.history force row level security;
create policy own on audit.history for select using (org_id = (select tunet.org()) or (select tunet.is_job()));
create policy recorded on audit.history for insert with check ((select tunet.actor()) in ('member', 'job', 'signin'));
alter table audit.access_log enable row level security;
alter table audit.access_log force row level security;
create policy controller on audit.access_log for select using (org_id = (select tunet.org()) or person_id = (select tunet.person()) or (select tunet.is_job()));
create policy recorded on audit.access_log for insert with check (person_id = (select tunet.person()) and reader_org_id = (select tunet.org()));
alter table audit.seal enable row level security;
alter table audit.seal force row level security;
create policy sealed_by_job on audit.seal using (org_id = (select tunet.org()) or (select tunet.is_job()));

revoke update, delete on audit.history, audit.access_log, audit.seal from ${app};
