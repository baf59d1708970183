-- What an approved farm told in its application and everybody may know: filled in once, read by listing, tender and agreement. Written when it is approved.
create table approval.profile (
  farm_id uuid primary key references party.organisation,
  display_name text not null,
  website text,
  address text not null,
  services text not null,
  description text not null,
  school_on date not null,
  told_on date not null
);
alter table approval.profile enable row level security;
alter table approval.profile force row level security;
create policy public_register on approval.profile for select using ((select tunet.actor()) is not null);
create policy written on approval.profile for insert with check ((select tunet.role()) = 'APPROVAL_OFFICER');
create policy rewritten on approval.profile for update using ((select tunet.role()) = 'APPROVAL_OFFICER');
revoke delete on approval.profile from ${app};
