create schema documents;

-- A document never changes; a new version is a new document.
create table documents.document (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  also_for uuid references party.organisation,
  about_kind text not null,
  about_id uuid not null,
  title text not null,
  file_name text not null,
  media_type text not null,
  content bytea not null,
  sha256 bytea not null,
  made_by uuid,
  made_on date not null,
  made_at timestamptz not null default now()
);
create index document_about on documents.document (about_kind, about_id, made_at);

alter table documents.document enable row level security;
alter table documents.document force row level security;
create policy parties on documents.document for select using (org_id = (select tunet.org()) or also_for = (select tunet.org()) or (select tunet.is_job()));
create policy made on documents.document for insert with check (org_id = (select tunet.org()) or also_for = (select tunet.org()) or (select tunet.is_job()));
create policy disposed on documents.document for delete using ((select tunet.is_job()));
revoke update on documents.document from ${app};
