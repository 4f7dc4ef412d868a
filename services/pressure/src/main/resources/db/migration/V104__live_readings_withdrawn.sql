-- Spans of time whose live readings were taken back, counted for each fixture.
create table live_readings_withdrawn (
    fixture_id   uuid not null,
    number       integer not null,
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    reason       text not null,
    withdrawn_by text not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    primary key (fixture_id, number)
);
