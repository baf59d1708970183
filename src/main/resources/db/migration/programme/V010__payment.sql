-- An instalment the giver has paid; never rewritten.
create table programme.payment (
  award_id uuid not null,
  number int not null,
  org_id uuid not null references party.organisation,
  applicant_id uuid not null references party.organisation,
  paid_on date not null,
  noted_on date not null,
  noted_by uuid not null,
  primary key (award_id, number),
  foreign key (award_id, number) references programme.instalment,
  check (paid_on <= noted_on)
);
alter table programme.payment enable row level security;
alter table programme.payment force row level security;
create policy own on programme.payment using (org_id = (select tunet.org()));
create policy paid on programme.payment for select using (applicant_id = (select tunet.org()));
revoke update, delete on programme.payment from ${app};
