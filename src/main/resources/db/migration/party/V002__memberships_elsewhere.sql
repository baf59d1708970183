-- Counts a person's roles in other organisations, which an administrator here may not read.
create function party.memberships_elsewhere(person uuid, organisation uuid, today date) returns int
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from party.membership m where m.person_id = person and m.organisation_id <> organisation and m.during @> today
$$;
