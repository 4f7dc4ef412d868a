-- What load cells said, and what makes pressures of it. A lane of its own hears it, from the beginning.
create table heard_fixture (
    fixture_id       uuid primary key,
    pressed_area_mm2 double precision not null
);
-- Moments as text: to the nanosecond.
create table heard_load_cell_calibration (
    calibration_id          uuid primary key,
    fixture_id              uuid not null,
    recorded                bigint not null,
    slope_pa_per_volt       double precision,
    slope_newton_per_volt   double precision,
    offset_pa               double precision not null,
    standard_uncertainty_pa double precision not null,
    valid_from              text not null,
    valid_until             text not null
);
create index heard_load_cell_calibration_fixture on heard_load_cell_calibration (fixture_id);
create index heard_setting_fixture on heard_setting (fixture_id);

-- By ten minutes of the clock. content: times, then values, each as little-endian float64, in order of time.
create table reading_block (
    fixture_id   uuid not null,
    part         bigint not null,
    first_second double precision not null,
    last_second  double precision not null,
    volt         boolean not null,
    content      bytea not null,
    primary key (fixture_id, part, first_second)
);
alter table reading_block alter column content set storage external;
-- How many blocks there are of ten minutes. They only become more.
create table reading_part (
    fixture_id uuid not null,
    part       bigint not null,
    blocks     bigint not null,
    primary key (fixture_id, part)
);

-- News of readings, or of what makes pressures of them, and the time that it is about. News that has such a time touches
-- only the cycles of that time.
create table readings_heard (
    news        bigserial primary key,
    fixture_id  uuid not null,
    from_at     timestamptz not null,
    until_at    timestamptz not null,
    traceparent text
);
alter table run_to_measure add column touched_from timestamptz;
alter table run_to_measure add column touched_until timestamptz;
-- A cycle that was told before this was known of it has to be looked at.
alter table cycle_view add column from_at timestamptz;
alter table cycle_view add column until_at timestamptz;

-- Pressures in force that were derived from readings. depends: digest of all that they were derived from.
create table pressure_found (
    run_id   uuid not null,
    from_at  timestamptz not null,
    until_at timestamptz not null,
    depends  text not null,
    found    text not null,
    primary key (run_id, from_at, until_at)
);
