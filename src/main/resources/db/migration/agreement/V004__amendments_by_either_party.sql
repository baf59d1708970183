-- Whose proposal a version is: amendments may come from the farm too.
alter table agreement.content add column proposed_for text not null default 'BUYER' check (proposed_for in ('BUYER', 'FARM'));
