-- A list as one person wants to see it again: its address with the filters, under a name of the person's own.
create table tasks.saved_view (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  person_id uuid not null references party.person,
  name text not null check (length(name) between 1 and 100),
  address text not null check (address like '/%' and length(address) <= 2000),
  saved_on date not null,
  unique (org_id, person_id, name)
);
alter table tasks.saved_view enable row level security;
alter table tasks.saved_view force row level security;
create policy own on tasks.saved_view using (org_id = (select tunet.org()) and person_id = (select tunet.person()));
