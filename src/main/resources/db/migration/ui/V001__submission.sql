create schema if not exists ui;

-- No row-level security: holds random ids and addresses without person data, and is asked before it is known who acts.
create table ui.submission (
    token    uuid primary key,
    begun_at timestamptz not null default now(),
    led_to   text
);

create index submission_begun on ui.submission (begun_at);
