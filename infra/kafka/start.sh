#!/bin/sh
# Starts one KRaft node in a container, where its folder is formatted the first time.
# KAFKA_ADDRESS is host:port as clients reach it.
set -eu
here=$(dirname "$0")
programs=${KAFKA_PROGRAMS:-/opt/kafka/bin}
data=${KAFKA_DATA:-/var/lib/kafka/data}
settings=${TMPDIR:-/tmp}/server.properties
{
    cat "$here/server.properties"
    echo "listeners=PLAINTEXT://:9092,CONTROLLER://127.0.0.1:9093"
    echo "advertised.listeners=PLAINTEXT://$KAFKA_ADDRESS,CONTROLLER://127.0.0.1:9093"
    echo "controller.quorum.bootstrap.servers=127.0.0.1:9093"
    echo "log.dirs=$data/log"
} > "$settings"
if [ ! -f "$data/log/meta.properties" ]; then
    "$programs/kafka-storage.sh" format -t "$("$programs/kafka-storage.sh" random-uuid)" -c "$settings" --standalone
fi
exec "$programs/kafka-server-start.sh" "$settings"
