-- Cells that cell-build told of.
create table known_cell (
    cell_id uuid primary key,
    label   text not null
);

create table fixture_view (
    fixture_id       uuid primary key,
    label            text not null unique,
    pressed_area_mm2 double precision not null,
    range_pa         double precision,
    load_cell_serial text,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    version          bigint not null
);

create table calibration_view (
    calibration_id          uuid primary key,
    fixture_id              uuid not null references fixture_view,
    slope_pa_per_volt       double precision,
    slope_newton_per_volt   double precision,
    offset_pa               double precision not null,
    standard_uncertainty_pa double precision not null,
    certificate             text not null,
    valid_from              timestamptz not null,
    valid_until             timestamptz not null,
    occurred_at             timestamptz not null,
    recorded_at             timestamptz not null,
    version                 bigint not null
);
create index calibration_of_fixture on calibration_view (fixture_id, valid_from);

create table pressure_setting_view (
    pressure_setting_id  uuid primary key,
    cell_id              uuid not null,
    fixture_id           uuid,
    calibration_id       uuid,
    applied_pressure_pa  double precision not null,
    measured_pressure_pa double precision,
    basis                text not null,
    note                 text,
    occurred_at          timestamptz not null,
    recorded_at          timestamptz not null,
    recorded_by          text not null,
    released_at          timestamptz,
    withdrawn_at         timestamptz,
    withdrawn_because    text,
    withdrawn_by         text,
    version              bigint not null
);
create index setting_of_cell on pressure_setting_view (cell_id, occurred_at);
create index setting_in_fixture on pressure_setting_view (fixture_id, occurred_at);
create index setting_in_time on pressure_setting_view (occurred_at, pressure_setting_id);
