-- How much is held of what waits: a batch as it was sent with what stands beside it, and the sum of a run's, which
-- whoever holds the run's lock keeps.
alter table waiting_batch add column held_bytes bigint;
update waiting_batch set held_bytes = octet_length(content) + octet_length(attributes) + 300;
alter table waiting_batch alter column held_bytes set not null;

create table waiting_run (
    run_id     uuid primary key,
    held_bytes bigint not null
);
insert into waiting_run (run_id, held_bytes) select run_id, sum(held_bytes) from waiting_batch group by run_id;

-- Series of which waiting batches can be appended, until none is left. A service that is started goes on with them.
create table series_to_release (
    stream_id uuid primary key,
    run_id    uuid not null,
    since     timestamptz not null default clock_timestamp()
);
insert into series_to_release (stream_id, run_id) select distinct stream_id, run_id from waiting_batch;

-- The record from which on a series is tied to the calendar as it is.
alter table series_view add column anchor_record_index bigint;
update series_view set anchor_record_index = 0 where anchor_kind is not null;
