-- Who acts, told once per transaction; every policy asks these functions. Without an actor they raise, so a forgotten actor is an error and never an empty page.
create schema tunet;

alter default privileges grant usage on schemas to ${app};
alter default privileges grant select, insert, update, delete on tables to ${app};
alter default privileges grant usage, select on sequences to ${app};
grant usage on schema tunet to ${app};

create function tunet.actor() returns text language plpgsql stable parallel safe as $$
declare a text := nullif(current_setting('tunet.actor', true), '');
begin
  if a is null then
    raise exception 'no actor: nothing is read or written by nobody' using errcode = 'insufficient_privilege';
  end if;
  return a;
end $$;

create function tunet.org() returns uuid language plpgsql stable parallel safe as $$
begin perform tunet.actor(); return nullif(current_setting('tunet.org', true), '')::uuid; end $$;
create function tunet.person() returns uuid language plpgsql stable parallel safe as $$
begin perform tunet.actor(); return nullif(current_setting('tunet.person', true), '')::uuid; end $$;
create function tunet.unit() returns uuid language plpgsql stable parallel safe as $$
begin perform tunet.actor(); return nullif(current_setting('tunet.unit', true), '')::uuid; end $$;
create function tunet.role() returns text language plpgsql stable parallel safe as $$
begin perform tunet.actor(); return coalesce(current_setting('tunet.role', true), ''); end $$;
create function tunet.job() returns text language plpgsql stable parallel safe as $$
begin perform tunet.actor(); return coalesce(current_setting('tunet.job', true), ''); end $$;
create function tunet.is_job() returns boolean language sql stable parallel safe as $$ select tunet.actor() = 'job' $$;

-- One row at most: the date that demonstration data is held at. No organisation's or person's data.
create table tunet.business_clock (
  only_row boolean primary key default true check (only_row),
  held_on date not null
);

-- Marks of what has been done once, such as loading the demonstration data. No organisation's or person's data.
create table tunet.mark (
  name text primary key,
  made_at timestamptz not null default now()
);
