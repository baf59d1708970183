-- Who sits where in the project: by title, never by name, with a deputy, for as long as it holds.
create table pilot.seat (
  id uuid primary key,
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  place int not null,
  role_code text not null,
  role text not null,
  organisation text not null,
  title text not null,
  deputy text not null default '',
  ended_on date
);
create index seat_pilot on pilot.seat (pilot_id, place);

-- Pilots that are here already get their seats from the roles of their plan.
insert into pilot.seat (id, pilot_id, org_id, place, role_code, role, organisation, title)
  select uuidv7(), p.id, p.org_id, r.ordinality, coalesce(r.value ->> 'role_code', ''), coalesce(r.value ->> 'role', ''),
    coalesce(r.value ->> 'organisation', ''), coalesce(r.value ->> 'title', '')
  from pilot.pilot p, jsonb_array_elements(coalesce(p.plan -> 'roles', '[]')) with ordinality r;

create table pilot.meeting (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null,
  number int not null,
  meets_on date not null,
  place text not null,
  present text[] not null default '{}',
  minuted_on date,
  approved_on date,
  approved_at int,
  version int not null default 0,
  primary key (pilot_id, number),
  foreign key (pilot_id, approved_at) references pilot.meeting,
  check (approved_on is null or minuted_on is not null),
  check ((approved_on is null) = (approved_at is null)),
  check (approved_at > number)
);

create table pilot.agenda_item (
  pilot_id uuid not null,
  org_id uuid not null,
  meeting int not null,
  number int not null,
  title text not null,
  paper_id uuid,
  minutes text not null default '',
  primary key (pilot_id, meeting, number),
  foreign key (pilot_id, meeting) references pilot.meeting
);

-- One register of decisions, numbered: at a point of the plan, or at an item of a meeting.
alter table pilot.decision add column number int;
update pilot.decision d set number = n.number
  from (select id, row_number() over (partition by pilot_id order by decided_on, id) as number from pilot.decision) n where n.id = d.id;
alter table pilot.decision alter column number set not null;
alter table pilot.decision add constraint decision_number unique (pilot_id, number);
alter table pilot.decision add column meeting int;
alter table pilot.decision add column item int;
alter table pilot.decision add foreign key (pilot_id, meeting, item) references pilot.agenda_item;
alter table pilot.decision add check ((meeting is null) = (item is null));
alter table pilot.decision add check (point_key <> '' or meeting is not null);

alter table pilot.seat enable row level security;
alter table pilot.seat force row level security;
alter table pilot.meeting enable row level security;
alter table pilot.meeting force row level security;
alter table pilot.agenda_item enable row level security;
alter table pilot.agenda_item force row level security;
create policy project on pilot.seat for select using (pilot_id in (select p.id from pilot.pilot p));
create policy project on pilot.meeting for select using (pilot_id in (select p.id from pilot.pilot p));
create policy project on pilot.agenda_item for select using (pilot_id in (select p.id from pilot.pilot p));
create policy own on pilot.seat using (org_id = (select tunet.org()));
create policy own on pilot.meeting using (org_id = (select tunet.org()));
create policy own on pilot.agenda_item using (org_id = (select tunet.org()));
revoke delete on pilot.seat, pilot.meeting, pilot.agenda_item from ${app};
