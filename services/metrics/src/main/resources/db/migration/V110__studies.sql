-- Studies as they were heard of, and which cells take part.
create table heard_study (
    study_id uuid primary key,
    title    text not null
);
create table heard_study_cell (
    study_id   uuid not null,
    cell_id    uuid not null,
    takes_part boolean not null,
    version    bigint not null,
    primary key (study_id, cell_id)
);
