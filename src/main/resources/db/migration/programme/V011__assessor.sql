-- Who is asked to assess the applications to a call; others of the owner's people with that role see none of them.
create table programme.call_assessor (
  call_id uuid not null references programme.call,
  org_id uuid not null references party.organisation,
  person_id uuid not null references party.person,
  invited_on date not null,
  invited_by uuid not null,
  primary key (call_id, person_id)
);
alter table programme.call_assessor enable row level security;
alter table programme.call_assessor force row level security;
create policy own on programme.call_assessor using (org_id = (select tunet.org()));
revoke update, delete on programme.call_assessor from ${app};
