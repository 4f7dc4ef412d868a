-- How cells were opened: the fact of the highest place in its stream counts.
create table heard_harvest (
    cell_id              uuid primary key,
    version              bigint not null,
    specimen_id          uuid not null,
    harvested_at         timestamptz not null,
    pressure_released_at timestamptz not null
);

-- When the microscope took it, as far as it is said.
alter table heard_image add column acquired_at timestamptz;
