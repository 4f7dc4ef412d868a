-- A retry is noted, then sent, then confirmed. One that is not confirmed is sent again as it was noted.
alter table rejection_retry add column confirmed_at timestamptz;
update rejection_retry set confirmed_at = retried_at;
