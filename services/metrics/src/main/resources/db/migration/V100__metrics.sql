-- What metrics heard of other services. Each row comes out the same in whatever order the facts arrived.

create table heard_run (
    run_id             uuid primary key,
    version            bigint not null,
    cell_id            uuid not null,
    cell_configuration text not null,
    polarity_reversed  boolean not null,
    started_at         timestamptz not null
);
create index heard_run_cell on heard_run (cell_id);

-- Beside the run: each has a fact of its own, which may come before the run's start.
create table heard_run_start (
    run_id     uuid primary key,
    started_by text not null
);
create table heard_run_end (
    run_id    uuid primary key,
    completed boolean not null
);

create table heard_cell (
    cell_id  uuid primary key,
    version  bigint not null,
    area_cm2 double precision not null,
    lot_ids  uuid[] not null
);
create table heard_cell_registration (
    cell_id       uuid primary key,
    registered_by text not null
);

create table heard_setting (
    pressure_setting_id  uuid primary key,
    cell_id              uuid not null,
    fixture_id           uuid,
    calibration_id       uuid,
    applied_pressure_pa  double precision not null,
    measured_pressure_pa double precision,
    basis                text not null,
    occurred_at          timestamptz not null,
    recorded_at          timestamptz not null,
    set_by               text not null
);
create index heard_setting_cell on heard_setting (cell_id);
create index heard_setting_calibration on heard_setting (calibration_id);
create table heard_setting_withdrawal (
    pressure_setting_id uuid primary key
);
create table heard_setting_release (
    pressure_setting_id uuid primary key,
    released_at         timestamptz not null
);
create table heard_calibration (
    calibration_id          uuid primary key,
    standard_uncertainty_pa double precision not null
);

create table heard_series (
    run_id      uuid not null,
    series_id   text not null,
    anchor_kind text not null,
    anchor_at   timestamptz not null,
    opened_at   timestamptz not null,
    primary key (run_id, series_id)
);

-- How far a series' records reach, and how often some came behind others.
create table series_extent (
    run_id                 uuid not null,
    series_id              text not null,
    first_index            bigint not null,
    first_test_time_second double precision not null,
    end_index              bigint not null,
    late                   bigint not null,
    primary key (run_id, series_id)
);
-- Records below the end of a series' extent that were not heard.
create table series_gap (
    run_id     uuid not null,
    series_id  text not null,
    from_index bigint not null,
    to_index   bigint not null,
    primary key (run_id, series_id, from_index)
);
-- Records that were given up as missing, by a refusal or by a person.
create table given_up_range (
    run_id     uuid not null,
    series_id  text not null,
    from_index bigint not null,
    to_index   bigint not null,
    accepted   boolean not null,
    primary key (run_id, series_id, from_index, to_index, accepted)
);

create table sample_block (
    run_id      uuid not null,
    series_id   text not null,
    next_index  bigint not null,
    first_index bigint not null,
    content     bytea not null,
    primary key (run_id, series_id, next_index)
);
-- Measured numbers hardly shrink, so they are not compressed.
alter table sample_block alter column content set storage external;

-- Which files gave or confirmed which records. Provenance: no result's identity knows it.
create table heard_file (
    run_id         uuid not null,
    series_id      text not null,
    file_sha256    text not null,
    role           text not null,
    from_index     bigint not null,
    to_index       bigint not null,
    import_id      uuid not null,
    file_name      text not null,
    reader         text not null,
    reader_version text not null,
    imported_by    text not null,
    primary key (run_id, series_id, file_sha256, role)
);

-- News. Only added by whoever hears and taken by whoever measures, so that nobody waits for anybody.
create table run_to_measure (
    news   bigserial primary key,
    run_id uuid not null,
    since  timestamptz not null default clock_timestamp()
);
create index run_to_measure_run on run_to_measure (run_id);
create table condition_changed (
    news    bigserial primary key,
    subject uuid not null
);

-- How far each run is measured. Whoever measures a run holds its row.
create table run_fold (
    run_id uuid primary key,
    state  text
);
create table half_cycle (
    run_id   uuid not null,
    number   bigint not null,
    measured text not null,
    primary key (run_id, number)
);

-- Views of what metrics says itself.
create table cycle_view (
    run_id         uuid not null,
    cycle          integer not null,
    content_digest text not null,
    measured       text not null,
    primary key (run_id, cycle)
);
create table open_cycle_view (
    run_id   uuid primary key,
    measured text not null
);

create table result_conditions (
    digest  text primary key,
    content text not null
);
create table result_inputs (
    digest  text primary key,
    content text not null
);
create table result (
    result_id         text primary key,
    run_id            uuid not null,
    cell_id           uuid not null,
    cycle             integer not null,
    metric            text not null,
    value             double precision,
    absent_because    text,
    algorithm         text not null,
    version           text not null,
    parameters        text not null,
    inputs_digest     text not null,
    conditions_digest text not null,
    standing          text not null,
    supersedes        text,
    superseded_by     text,
    measured_at       timestamptz not null
);
create index result_cycle on result (run_id, cycle, metric, result_id);
create index result_cell on result (cell_id, run_id, cycle, metric, result_id);
