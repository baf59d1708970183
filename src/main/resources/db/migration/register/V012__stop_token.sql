-- The secret in the address that stops a member's saved search from a mail program, without signing in.
alter table register.saved_search add column token text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') unique;
