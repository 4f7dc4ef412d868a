-- News goes on with the trace of what was heard, and says whether records were: a measurement belongs to the trace that
-- brought its newest records. A result names the trace in which it was told first.
alter table run_to_measure add column traceparent text;
alter table run_to_measure add column records boolean not null default false;
alter table condition_changed add column traceparent text;
alter table result add column trace_id text;
