create table box_view (
    box_id  uuid primary key,
    content text not null,
    version bigint not null
);
create table box_curve (
    box_id uuid primary key,
    puts   bigint not null
);
