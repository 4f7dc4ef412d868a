-- Files that the gateway told of and that are not read yet, with who brought them.
create table arrived_image (
    image_id       uuid primary key,
    message        text not null,
    actor          text not null,
    role           text not null,
    device         text not null,
    correlation_id text not null,
    causation_id   text not null,
    traceparent    text,
    arrived        bigint generated always as identity unique
);

-- Each image as it was told last.
create table image_view (
    image_id    uuid primary key,
    cell_id     uuid not null,
    stage       text not null,
    recorded    text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    version     bigint not null
);
create index image_view_cell on image_view (cell_id, stage, image_id);

create table segmentation_view (
    segmentation_id uuid primary key,
    image_id        uuid not null,
    segmentation    text not null,
    reason          text,
    occurred_at     timestamptz not null,
    asked_by        text not null,
    asked           bigint not null
);
create index segmentation_view_image on segmentation_view (image_id, asked);
