create schema access;

create table access.credential (
  person_id uuid primary key references party.person,
  password_hash text not null,
  totp_secret text,
  failures int not null default 0,
  locked_until timestamptz,
  changed_at timestamptz not null default now()
);

create table access.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references party.person,
  membership_id uuid not null references party.membership,
  agent text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create index session_person on access.session (person_id) where ended_at is null;

-- One-time links: the first administrator's, invitations and password resets. Only the hash of the token is kept.
create table access.link (
  token_hash bytea primary key,
  kind text not null check (kind in ('FIRST', 'INVITATION', 'RESET')),
  person_id uuid references party.person,
  organisation_id uuid references party.organisation,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- What somebody had typed when the session ended, until the same person has signed in again, an hour at most.
create table access.interrupted_form (
  id uuid primary key,
  person_id uuid not null references party.person,
  page text not null,
  fields jsonb not null,
  kept_at timestamptz not null default now()
);

alter table access.credential enable row level security;
alter table access.credential force row level security;
create policy sign_in on access.credential using ((select tunet.actor()) = 'signin' or person_id = (select tunet.person()) or (select tunet.is_job()));
alter table access.session enable row level security;
alter table access.session force row level security;
create policy sign_in on access.session using ((select tunet.actor()) = 'signin' or person_id = (select tunet.person()) or (select tunet.is_job()));
create policy ended_by_colleague on access.session for update using (
  exists (select 1 from party.membership m where m.person_id = session.person_id and m.organisation_id = (select tunet.org())));
create policy seen_by_colleague on access.session for select using (
  exists (select 1 from party.membership m where m.person_id = session.person_id and m.organisation_id = (select tunet.org())));
alter table access.link enable row level security;
alter table access.link force row level security;
create policy sign_in on access.link using ((select tunet.actor()) = 'signin' or (select tunet.is_job()));
create policy invited_by_own on access.link for insert with check (organisation_id = (select tunet.org()) or (select tunet.role()) = 'OPERATOR');
alter table access.interrupted_form enable row level security;
alter table access.interrupted_form force row level security;
create policy sign_in on access.interrupted_form using ((select tunet.actor()) = 'signin' or person_id = (select tunet.person()) or (select tunet.is_job()));
