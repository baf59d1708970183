-- A report is frozen, delivered, and accepted or returned; a returned one gets a new edition, and the old one stays as it was.
alter table pilot.report no force row level security;
alter table pilot.report add column kind text not null default 'STATUS' check (kind in ('STATUS', 'FINAL'));
alter table pilot.report add column edition int not null default 1 check (edition > 0);
alter table pilot.report add column counted jsonb;
alter table pilot.report add column delivered_on date;
alter table pilot.report add column delivered_by uuid;
update pilot.report set delivered_on = frozen_on, delivered_by = frozen_by where frozen_on is not null;
alter table pilot.report drop constraint report_check;
alter table pilot.report add constraint report_document check ((delivered_on is null) = (document_id is null));
alter table pilot.report add constraint report_order check (delivered_on is null or frozen_on is not null);
alter table pilot.report drop constraint report_pilot_id_number_key;
alter table pilot.report add constraint report_edition unique (pilot_id, number, edition);
alter table pilot.report force row level security;
drop policy partner on pilot.report;
create policy partner on pilot.report for select using (
  delivered_on is not null and pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));

-- What the funder answered; never rewritten.
create table pilot.report_answer (
  report_id uuid primary key references pilot.report,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  funder_id uuid not null references party.organisation,
  accepted boolean not null,
  reasons text not null default '',
  answered_on date not null,
  answered_by uuid not null,
  check (accepted or reasons <> '')
);
create index report_answer_pilot on pilot.report_answer (pilot_id);

-- The days a plan promises its reports on.
create table pilot.report_due (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('STATUS', 'FINAL')),
  due_on date not null,
  primary key (pilot_id, number)
);

-- A reminder is sent once for each day it is sent for.
create table pilot.report_reminder (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  number int not null,
  times int not null check (times > 0),
  sent_on date not null,
  primary key (pilot_id, number, times)
);

alter table pilot.report_answer enable row level security;
alter table pilot.report_answer force row level security;
alter table pilot.report_due enable row level security;
alter table pilot.report_due force row level security;
alter table pilot.report_reminder enable row level security;
alter table pilot.report_reminder force row level security;
create policy own on pilot.report_answer for select using (org_id = (select tunet.org()));
create policy partner on pilot.report_answer for select using (
  pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy funder on pilot.report_answer for insert with check (
  funder_id = (select tunet.org())
  and report_id in (select r.id from pilot.report r where r.delivered_on is not null)
  and pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org()) and p.part = 'FUNDER'));
create policy jobs on pilot.report_answer for select using ((select tunet.is_job()));
create policy own on pilot.report_due using (org_id = (select tunet.org()));
create policy partner on pilot.report_due for select using (
  pilot_id in (select p.pilot_id from pilot.partner p where p.partner_id = (select tunet.org())));
create policy jobs on pilot.report_due for select using ((select tunet.is_job()));
create policy own on pilot.report_reminder for select using (org_id = (select tunet.org()));
create policy jobs on pilot.report_reminder using ((select tunet.is_job()));
revoke update, delete on pilot.report_answer, pilot.report_reminder from ${app};
revoke delete on pilot.report_due from ${app};

-- How long the funder has to answer, and how often an owner is reminded of a report that has not come.
create table pilot.report_terms (
  valid_from date primary key,
  days_to_answer int not null check (days_to_answer > 0),
  days_between_reminders int not null check (days_between_reminders > 0),
  source text not null
);
insert into pilot.report_terms (valid_from, days_to_answer, days_between_reminders, source) values
  ('2020-01-01', 30, 14, 'Tunet: startverdi, direktoratet bestemmer; forvaltningsloven § 11 a: uten ugrunnet opphold');
alter table pilot.report_terms enable row level security;
alter table pilot.report_terms force row level security;
create policy read_by_any_actor on pilot.report_terms for select using ((select tunet.actor()) is not null);
revoke insert, update, delete on pilot.report_terms from ${app};
