-- What the counter electrode is made of decides which metal is plated. A lane of its own hears it, from the beginning.
create table heard_cell_metal (
    cell_id          uuid primary key,
    version          bigint not null,
    counter_material text not null
);

-- Charge against deposit, as it was told last for each segmentation.
create table closure_view (
    closure_id      uuid primary key,
    image_id        uuid not null,
    segmentation_id uuid,
    content_digest  text not null,
    measured        text not null
);
create index closure_view_image on closure_view (image_id);

-- A segmentation has two tellings of results, each superseding its own.
alter table result add column part text not null default '';
