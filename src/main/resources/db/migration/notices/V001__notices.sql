create schema notices;

-- News in the system, to one person or to everybody in a role; the text is a message key with parameters, never a person's name.
create table notices.notice (
  id uuid primary key,
  org_id uuid references party.organisation,
  person_id uuid references party.person,
  role text,
  template text not null,
  parameters jsonb not null default '[]',
  path text not null check (path like '/%'),
  sent_on date not null,
  sent_at timestamptz not null default now(),
  check (person_id is not null or (org_id is not null and role is not null))
);
create index notice_org on notices.notice (org_id, sent_at);
create index notice_person on notices.notice (person_id, sent_at);

-- E-mails to be sent or shown as what would be sent.
create table notices.mail (
  id uuid primary key,
  org_id uuid references party.organisation,
  recipient text not null,
  language text not null,
  subject text not null,
  body text not null,
  made_at timestamptz not null default now(),
  sent_at timestamptz,
  failures int not null default 0
);
create index mail_unsent on notices.mail (made_at) where sent_at is null;

alter table notices.notice enable row level security;
alter table notices.notice force row level security;
create policy receiver on notices.notice for select using (person_id = (select tunet.person()) or (org_id = (select tunet.org()) and role = (select tunet.role())) or (select tunet.is_job()));
create policy sent on notices.notice for insert with check ((select tunet.actor()) in ('member', 'job', 'signin'));
create policy disposed on notices.notice for delete using ((select tunet.is_job()));
alter table notices.mail enable row level security;
alter table notices.mail force row level security;
create policy written on notices.mail for insert with check ((select tunet.actor()) in ('member', 'job', 'signin'));
create policy outbox on notices.mail for select using ((select tunet.is_job()) or (select tunet.role()) = 'OPERATOR' or org_id = (select tunet.org()));
create policy sent on notices.mail for update using ((select tunet.is_job()));
create policy disposed on notices.mail for delete using ((select tunet.is_job()));

-- The addresses of those who act in a role in an organisation today: other parties' addresses are needed to write to them, never to show them.
create function notices.addresses(org uuid, for_role text, today date) returns table (person_id uuid, email text, language text)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.id, p.email, p.language from party.membership m join party.person p on p.id = m.person_id
  where m.organisation_id = org and m.role = for_role and m.during @> today and p.deactivated_at is null
$$;
create function notices.address(person uuid) returns table (person_id uuid, email text, language text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.email, p.language from party.person p where p.id = person and p.deactivated_at is null
$$;
