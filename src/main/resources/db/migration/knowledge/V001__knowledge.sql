create schema knowledge;

create table knowledge.lesson (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  title text not null check (length(title) between 1 and 200),
  kind text not null,
  stage text not null,
  barrier text not null,
  size text not null,
  problem text not null,
  solution text not null,
  figures text,
  state text not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN')),
  state_on date not null,
  state_reason text not null default '',
  proposed_by uuid,
  written_on date not null,
  version int not null default 0,
  check ((state = 'PROPOSED') = (proposed_by is not null))
);
create index lesson_org on knowledge.lesson (org_id);
create index lesson_published on knowledge.lesson (stage, barrier, state_on desc) where state = 'PUBLISHED';
create index lesson_words on knowledge.lesson using gin (to_tsvector('norwegian', title || ' ' || problem || ' ' || solution)) where state = 'PUBLISHED';

-- Guidance in versions: the one with the latest day that has come holds. What ships with the program lies here as version 1.
create table knowledge.guidance (
  topic text not null,
  number int not null check (number > 0),
  org_id uuid,
  valid_from_on date not null,
  title_nb text not null, title_nn text not null, title_en text not null,
  body_nb text not null, body_nn text not null, body_en text not null,
  reason text not null,
  written_by uuid,
  primary key (topic, number)
);

create table knowledge.story (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  title text not null check (length(title) between 1 and 200),
  body text not null,
  figures jsonb not null default '[]',
  consent_by text not null check (length(consent_by) between 1 and 200),
  consent_on date not null,
  consent_ended_on date,
  published_on date,
  written_on date not null,
  version int not null default 0,
  check (published_on is null or published_on >= consent_on)
);
create index story_org on knowledge.story (org_id);

alter table knowledge.lesson enable row level security;
alter table knowledge.lesson force row level security;
alter table knowledge.guidance enable row level security;
alter table knowledge.guidance force row level security;
alter table knowledge.story enable row level security;
alter table knowledge.story force row level security;

create policy own on knowledge.lesson using (org_id = (select tunet.org()));
create policy published on knowledge.lesson for select using ((select tunet.actor()) is not null and state = 'PUBLISHED');
-- The directorate sees what has been proposed, also after it was sent back.
create policy directorate on knowledge.lesson using ((state <> 'DRAFT' or state_reason <> '') and (select tunet.role()) = 'DIRECTORATE_OFFICER')
  with check ((select tunet.role()) = 'DIRECTORATE_OFFICER');

create policy read_by_any_actor on knowledge.guidance for select using ((select tunet.actor()) is not null);
create policy directorate on knowledge.guidance for insert
  with check ((select tunet.role()) = 'DIRECTORATE_OFFICER' and org_id = (select tunet.org()));

-- A story is gone for everybody else the moment the consent is.
create policy own on knowledge.story using (org_id = (select tunet.org()));
create policy published on knowledge.story for select
  using ((select tunet.actor()) is not null and published_on is not null and consent_ended_on is null);

revoke delete on knowledge.lesson, knowledge.story from ${app};
revoke update, delete on knowledge.guidance from ${app};
