-- Who meets you at a farm: a role and some words in the first person, never a name. Public, written by the farm.
create table directory.host (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  place int not null,
  title text not null check (length(title) between 1 and 100),
  words text not null check (length(words) between 1 and 1000)
);
create index host_farm on directory.host (farm_id, place);

-- Somebody said that a farm's page is wrong. Read by the farm and the approval body alone; nothing tells who it was.
create table directory.feedback (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  kind text not null check (kind in ('PLACES', 'PRICE', 'WAY', 'PICTURES', 'APPROVAL', 'OTHER')),
  words text not null check (length(words) between 1 and 2000),
  sent_on date not null
);
create index feedback_farm on directory.feedback (farm_id, sent_on desc);

-- What became of it, for whoever holds the address: no words of the sender.
create table directory.feedback_answer (
  feedback_id uuid primary key references directory.feedback,
  farm_id uuid not null references party.organisation,
  sent_on date not null,
  answered_on date,
  answered_by text check (answered_by in ('FARM', 'APPROVAL_BODY')),
  answer text check (length(answer) between 1 and 2000),
  check ((answered_on is null) = (answer is null) and (answered_on is null) = (answered_by is null))
);

alter table directory.host enable row level security;
alter table directory.host force row level security;
create policy public_register on directory.host for select using ((select tunet.actor()) is not null);
create policy own on directory.host using (farm_id = (select tunet.org()));

alter table directory.feedback enable row level security;
alter table directory.feedback force row level security;
create policy sent on directory.feedback for insert with check ((select tunet.is_job()));
create policy farm_and_officer on directory.feedback for select using (
  farm_id = (select tunet.org()) or (select tunet.role()) = 'APPROVAL_OFFICER' or (select tunet.is_job()));
revoke update, delete on directory.feedback from ${app};

alter table directory.feedback_answer enable row level security;
alter table directory.feedback_answer force row level security;
create policy sent on directory.feedback_answer for insert with check ((select tunet.is_job()));
create policy whoever_holds_the_address on directory.feedback_answer for select using ((select tunet.actor()) is not null);
create policy farm_and_officer on directory.feedback_answer for update using (
  farm_id = (select tunet.org()) or (select tunet.role()) = 'APPROVAL_OFFICER');
revoke delete on directory.feedback_answer from ${app};
