-- Work on one object that a job could not do: which object and what kind of error, nothing of its content. A row goes when the work gets through.
create table tasks.stuck_work (
  job text not null,
  about_kind text not null,
  about_id uuid not null,
  error text not null check (length(error) <= 200),
  times int not null default 1,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (job, about_kind, about_id)
);
alter table tasks.stuck_work enable row level security;
alter table tasks.stuck_work force row level security;
create policy written_by_jobs on tasks.stuck_work using ((select tunet.is_job())) with check ((select tunet.is_job()));
create policy read_by_operator on tasks.stuck_work for select using ((select tunet.role()) = 'OPERATOR');
