-- How quickly a farm answers and how often it says yes, as sums everybody may read: nothing of who asked or about what.
alter table directory.inquiry add column first_answered_on date;

create table directory.reply_statistics (
  farm_id uuid primary key references party.organisation,
  asked int not null check (asked > 0),
  accepted int not null check (accepted between 0 and asked),
  median_days int check (median_days >= 0),
  counted_on date not null
);
alter table directory.reply_statistics enable row level security;
alter table directory.reply_statistics force row level security;
create policy read_by_any_actor on directory.reply_statistics for select using ((select tunet.actor()) is not null);
create policy counted_by_farm_or_job on directory.reply_statistics
  using (farm_id = (select tunet.org()) or (select tunet.is_job()))
  with check (farm_id = (select tunet.org()) or (select tunet.is_job()));
