#!/bin/sh
# Run once by PostgreSQL's container image on an empty data folder: a database and two roles for each service, and
# Keycloak's database, whose tables Keycloak defines itself. Passwords: CELL_BUILD_OWNER_PASSWORD, CELL_BUILD_PASSWORD, …
set -eu
for name in audit cell_build cycling imaging instrument_gateway metrics pressure keycloak; do
    prefix=$(echo "$name" | tr '[:lower:]' '[:upper:]')
    eval "OWNER_PASSWORD=\${${prefix}_OWNER_PASSWORD:?}"
    export OWNER_PASSWORD
    psql -v ON_ERROR_STOP=1 -v name="$name" -v owner="${name}_owner" <<'SQL'
\getenv owner_password OWNER_PASSWORD
create role :"owner" login password :'owner_password';
create database :"name" owner :"owner";
revoke all on database :"name" from public;
\connect :name
alter schema public owner to :"owner";
SQL
    [ "$name" = keycloak ] && continue
    eval "USER_PASSWORD=\${${prefix}_PASSWORD:?}"
    export USER_PASSWORD
    psql -v ON_ERROR_STOP=1 -v name="$name" <<'SQL'
\getenv user_password USER_PASSWORD
create role :"name" login password :'user_password';
grant connect on database :"name" to :"name";
\connect :name
grant usage on schema public to :"name";
SQL
done
unset OWNER_PASSWORD USER_PASSWORD
