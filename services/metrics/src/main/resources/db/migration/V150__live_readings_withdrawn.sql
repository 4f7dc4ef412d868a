-- Spans of time whose live readings were taken back; each counts for those that were told before it.
create table live_readings_withdrawn (
    fixture_id   uuid not null,
    number       integer not null,
    from_second  double precision not null,
    until_second double precision not null,
    primary key (fixture_id, number)
);
