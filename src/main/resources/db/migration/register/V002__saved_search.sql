-- A member's search that is asked again every day; "told" are the offers that fitted when it was last asked.
create table register.saved_search (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  person_id uuid not null,
  query text not null check (length(query) between 1 and 1000),
  told uuid[] not null default '{}',
  saved_on date not null,
  asked_on date not null,
  unique (person_id, org_id, query)
);

-- A visitor's search with the e-mail address that confirmed it. The token is in the link that confirms and stops it, so it is kept as it is.
create table register.subscription (
  id uuid primary key,
  token text not null unique,
  email text not null check (length(email) between 3 and 254),
  language text not null check (language in ('nb', 'nn', 'en')),
  query text not null check (length(query) between 1 and 1000),
  told uuid[] not null default '{}',
  made_on date not null,
  confirmed_on date,
  asked_on date not null,
  unique (email, query)
);

alter table register.saved_search enable row level security;
alter table register.saved_search force row level security;
create policy own on register.saved_search using (person_id = (select tunet.person()) and org_id = (select tunet.org()));
create policy asked_by_job on register.saved_search using ((select tunet.is_job()));

-- Visitors have no rows of their own to see: subscribing, confirming and stopping are done by a named job that holds the token.
alter table register.subscription enable row level security;
alter table register.subscription force row level security;
create policy kept_by_job on register.subscription using ((select tunet.is_job()));
