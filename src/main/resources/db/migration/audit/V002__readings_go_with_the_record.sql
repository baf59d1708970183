-- Readings of a participant's data are kept as long as the data and go with it (pasientjournalloven section 25). What remains is how many went and when.
create table audit.forgotten (
  id bigint generated always as identity primary key,
  org_id uuid not null references party.organisation,
  participant_id uuid,
  asked_at timestamptz not null default now(),
  rows int,
  done_at timestamptz,
  check ((done_at is null) = (participant_id is not null) and (done_at is null) = (rows is null))
);
create index forgotten_waiting on audit.forgotten (org_id) where done_at is null;
alter table audit.forgotten enable row level security;
alter table audit.forgotten force row level security;
create policy own on audit.forgotten for select using (org_id = (select tunet.org()) or (select tunet.is_job()));
create policy asked on audit.forgotten for insert with check (org_id = (select tunet.org()) or (select tunet.is_job()));
revoke update, delete on audit.forgotten from ${app};

-- Only the job that seals may take rows away, only those of a record that is gone; the seals from there on are made anew by the same job.
create function audit.forget(asked bigint) returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  whose uuid;
  org uuid;
  first bigint;
  gone int;
begin
  if tunet.actor() <> 'job' or tunet.job() <> 'seal' then
    raise exception 'only the sealing job forgets readings' using errcode = 'insufficient_privilege';
  end if;
  select f.participant_id, f.org_id into whose, org from audit.forgotten f where f.id = asked and f.done_at is null for update;
  if whose is null then
    return 0;
  end if;
  select min(l.id) into first from audit.access_log l where l.participant_id = whose and l.org_id = org;
  delete from audit.access_log l where l.participant_id = whose and l.org_id = org;
  get diagnostics gone = row_count;
  delete from audit.seal s where s.org_id = org and s.last_id >= first;
  update audit.forgotten f set participant_id = null, rows = gone, done_at = now() where f.id = asked;
  return gone;
end $$;
revoke execute on function audit.forget(bigint) from public;
grant execute on function audit.forget(bigint) to ${app};
