create schema party;

create table party.organisation (
  id uuid primary key,
  kind text not null,
  org_number char(9) unique,
  written_form text not null default 'nb' check (written_form in ('nb', 'nn', 'en')),
  municipality_code char(4),
  latitude double precision check (latitude between 57 and 72),
  longitude double precision check (longitude between 4 and 32),
  registered_at timestamptz not null default now(),
  version int not null default 0
);

-- A name holds for a span of days; a letter prints the name of its day.
create table party.organisation_name (
  organisation_id uuid not null references party.organisation,
  name text not null check (length(name) between 1 and 200),
  during daterange not null,
  primary key (organisation_id, during),
  exclude using gist (organisation_id with =, during with &&)
);

create table party.unit (
  id uuid primary key,
  organisation_id uuid not null references party.organisation,
  name text not null check (length(name) between 1 and 200),
  ended_on date,
  unique (organisation_id, name)
);

create table party.person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text not null,
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  deactivated_at timestamptz
);
create unique index person_email on party.person (lower(email));

create table party.membership (
  id uuid primary key,
  person_id uuid not null references party.person,
  organisation_id uuid not null references party.organisation,
  unit_id uuid references party.unit,
  role text not null,
  administrator boolean not null default false,
  during daterange not null,
  exclude using gist (person_id with =, organisation_id with =, role with =, coalesce(unit_id, '00000000-0000-0000-0000-000000000000') with =, during with &&)
);
create index membership_organisation on party.membership (organisation_id);

-- Public facts about organisations are read by every actor; only the organisation's own people, or a named job, write them.
alter table party.organisation enable row level security;
alter table party.organisation force row level security;
create policy read_by_any_actor on party.organisation for select using ((select tunet.actor()) is not null);
create policy added on party.organisation for insert with check ((select tunet.role()) in ('OPERATOR', 'APPROVAL_OFFICER') or (select tunet.is_job()) or (select tunet.actor()) = 'signin');
create policy changed_by_own on party.organisation for update using (id = (select tunet.org()) or (select tunet.is_job()));

alter table party.organisation_name enable row level security;
alter table party.organisation_name force row level security;
create policy read_by_any_actor on party.organisation_name for select using ((select tunet.actor()) is not null);
create policy added on party.organisation_name for insert with check (organisation_id = (select tunet.org()) or (select tunet.role()) in ('OPERATOR', 'APPROVAL_OFFICER') or (select tunet.is_job()) or (select tunet.actor()) = 'signin');
create policy changed_by_own on party.organisation_name for update using (organisation_id = (select tunet.org()) or (select tunet.is_job()));

alter table party.unit enable row level security;
alter table party.unit force row level security;
create policy own on party.unit using (organisation_id = (select tunet.org()) or (select tunet.role()) = 'OPERATOR' or (select tunet.is_job()) or (select tunet.actor()) = 'signin');

-- People are seen by themselves, by colleagues in the same organisation, by the sign-in and by jobs.
alter table party.membership enable row level security;
alter table party.membership force row level security;
create policy own on party.membership for select using (organisation_id = (select tunet.org()) or person_id = (select tunet.person()) or (select tunet.role()) = 'OPERATOR' or (select tunet.is_job()) or (select tunet.actor()) = 'signin');
create policy added on party.membership for insert with check (organisation_id = (select tunet.org()) or (select tunet.role()) = 'OPERATOR' or (select tunet.is_job()) or (select tunet.actor()) = 'signin');
create policy changed on party.membership for update using (organisation_id = (select tunet.org()) or (select tunet.role()) = 'OPERATOR' or (select tunet.is_job()));

alter table party.person enable row level security;
alter table party.person force row level security;
create policy seen on party.person for select using (
  id = (select tunet.person()) or (select tunet.role()) = 'OPERATOR' or (select tunet.is_job()) or (select tunet.actor()) = 'signin'
  or exists (select 1 from party.membership m where m.person_id = person.id and m.organisation_id = (select tunet.org())));
create policy added on party.person for insert with check ((select tunet.actor()) in ('member', 'job', 'signin'));
create policy changed on party.person for update using (
  id = (select tunet.person()) or (select tunet.role()) = 'OPERATOR' or (select tunet.is_job()) or (select tunet.actor()) = 'signin'
  or exists (select 1 from party.membership m where m.person_id = person.id and m.organisation_id = (select tunet.org())));
