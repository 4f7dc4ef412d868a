-- A row here fails only at the commit of its transaction, as a connection lost then would.
create table box_bomb_target (id integer primary key);
create table box_bomb (
    box_id uuid not null,
    goes_off integer default 0 references box_bomb_target deferrable initially deferred
);
