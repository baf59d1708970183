create schema tasks;

create table tasks.task (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  about_kind text not null,
  about_id uuid not null,
  kind text not null,
  parameters jsonb not null default '[]',
  path text not null check (path like '/%'),
  person_id uuid references party.person,
  role text,
  unit_id uuid references party.unit,
  due_on date not null,
  urgent boolean not null default false,
  opened_on date not null,
  closed_at timestamptz,
  check (person_id is not null or role is not null)
);
create unique index task_open_once on tasks.task (org_id, about_kind, about_id, kind) where closed_at is null;
create index task_open_org on tasks.task (org_id, due_on) where closed_at is null;

-- Who answers for an object, and who covers.
create table tasks.responsibility (
  about_kind text not null,
  about_id uuid not null,
  org_id uuid not null references party.organisation,
  unit_id uuid references party.unit,
  owner_id uuid references party.person,
  deputy_id uuid references party.person,
  title text not null,
  path text not null check (path like '/%'),
  without_owner_since date,
  ended_at timestamptz,
  version int not null default 0,
  primary key (about_kind, about_id),
  check (owner_id is distinct from deputy_id or owner_id is null)
);
create index responsibility_org on tasks.responsibility (org_id) where ended_at is null;

alter table tasks.task enable row level security;
alter table tasks.task force row level security;
create policy own on tasks.task using (org_id = (select tunet.org()) or (select tunet.is_job()));
-- A farm's answer opens a task for its buyer, and the other way round: any member may open or close a task for the other party, none may read it.
create policy opened_by_other_party on tasks.task for insert with check ((select tunet.actor()) = 'member');
alter table tasks.responsibility enable row level security;
alter table tasks.responsibility force row level security;
create policy own on tasks.responsibility using (org_id = (select tunet.org()) or (select tunet.is_job()));

-- Closing for the other party happens through this function, which closes by object and kind and shows nothing.
create function tasks.close(about_kind text, about_id uuid, kind text) returns void
language sql security definer set search_path = pg_catalog as $$
  update tasks.task t set closed_at = now()
  where t.about_kind = close.about_kind and t.about_id = close.about_id and (close.kind is null or t.kind = close.kind) and t.closed_at is null
$$;
