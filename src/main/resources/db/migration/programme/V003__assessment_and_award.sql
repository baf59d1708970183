create table programme.formal_check (
  submission_id uuid primary key references programme.submission,
  org_id uuid not null references party.organisation,
  passed boolean not null,
  note text not null,
  checked_on date not null,
  checked_by uuid not null
);

-- Nobody assesses before having said whether anything ties them to the applicant; a tie bars.
create table programme.assessor (
  submission_id uuid not null references programme.submission,
  org_id uuid not null references party.organisation,
  person_id uuid not null references party.person,
  tied boolean not null,
  tie text not null default '',
  declared_on date not null,
  primary key (submission_id, person_id)
);

create table programme.assessment (
  submission_id uuid not null,
  person_id uuid not null,
  org_id uuid not null references party.organisation,
  scores jsonb not null,
  mean numeric(3, 2) not null,
  advice text not null check (advice in ('FUND', 'PERHAPS', 'DECLINE')),
  reasons text not null,
  given_on date not null,
  primary key (submission_id, person_id),
  foreign key (submission_id, person_id) references programme.assessor
);

-- The answer to an application: granted with an amount, or declined; one for each.
create table programme.award (
  id uuid primary key,
  submission_id uuid not null unique references programme.submission,
  call_id uuid not null references programme.call,
  org_id uuid not null references party.organisation,
  applicant_id uuid not null references party.organisation,
  granted boolean not null,
  amount_ore bigint not null check (amount_ore >= 0),
  reasons text not null,
  decided_on date not null,
  decided_by uuid not null,
  complain_by_on date not null,
  letter_id uuid not null,
  accepted_on date,
  accepted_by uuid,
  pilot_id uuid,
  check (granted = (amount_ore > 0)),
  check (granted or accepted_on is null),
  check ((accepted_on is null) = (accepted_by is null))
);
create index award_call on programme.award (call_id);

create table programme.instalment (
  award_id uuid not null references programme.award,
  number int not null,
  org_id uuid not null,
  applicant_id uuid not null,
  amount_ore bigint not null,
  condition text not null check (condition in ('ACCEPTED', 'STATUS_REPORT', 'FINAL_REPORT')),
  primary key (award_id, number)
);

create table programme.complaint (
  id uuid primary key,
  award_id uuid not null references programme.award,
  org_id uuid not null,
  applicant_id uuid not null,
  text text not null,
  received_on date not null,
  received_by uuid not null
);
create index complaint_award on programme.complaint (award_id);

alter table programme.formal_check enable row level security;
alter table programme.formal_check force row level security;
alter table programme.assessor enable row level security;
alter table programme.assessor force row level security;
alter table programme.assessment enable row level security;
alter table programme.assessment force row level security;
alter table programme.award enable row level security;
alter table programme.award force row level security;
alter table programme.instalment enable row level security;
alter table programme.instalment force row level security;
alter table programme.complaint enable row level security;
alter table programme.complaint force row level security;
create policy own on programme.formal_check using (org_id = (select tunet.org()));
create policy own on programme.assessor using (org_id = (select tunet.org()));
create policy own on programme.assessment using (org_id = (select tunet.org()));
create policy own on programme.award using (org_id = (select tunet.org()));
create policy answered on programme.award for select using (applicant_id = (select tunet.org()));
create policy accepted on programme.award for update using (applicant_id = (select tunet.org()));
create policy own on programme.instalment using (org_id = (select tunet.org()));
create policy answered on programme.instalment for select using (applicant_id = (select tunet.org()));
create policy own on programme.complaint for select using (org_id = (select tunet.org()));
create policy complained on programme.complaint using (applicant_id = (select tunet.org()));

revoke update, delete on programme.award, programme.complaint, programme.instalment from ${app};
grant update (accepted_on, accepted_by, pilot_id) on programme.award to ${app};
revoke delete on programme.formal_check, programme.assessor, programme.assessment from ${app};
