-- Where a mail program stops what the letter belongs to with one press (RFC 8058). Holds a secret of that one subscription, nothing about a person.
alter table notices.mail add column unsubscribe text check (length(unsubscribe) <= 500);
