-- The trace that a fact belongs to, as far as it said one.
alter table witnessed add column trace_id text;
