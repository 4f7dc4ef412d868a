-- Readings of load cells as blocks by ten minutes of the clock. content: times, then values (volts, else pascals), each
-- as little-endian float64, in order of time. A fixture has one reading at a moment.
create table reading_block (
    fixture_id   uuid not null,
    part         bigint not null,
    first_second double precision not null,
    last_second  double precision not null,
    size         integer not null,
    volt         boolean not null,
    content      bytea not null,
    primary key (fixture_id, part, first_second)
);
-- Measured numbers hardly shrink, so they are not compressed.
alter table reading_block alter column content set storage external;
