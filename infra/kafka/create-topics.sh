#!/bin/sh
# Creates the topics of topics.json, one line each there, that a single broker does not have yet.
# KAFKA_ADDRESS is host:port.
set -eu
list=$(dirname "$0")/topics.json
programs=${KAFKA_PROGRAMS:-/opt/kafka/bin}
topics=$(sed -n 's/^ *{ "name": "\([^"]*\)", "partitions": \([0-9]*\),\( "retention_days": \([0-9]*\),\)\{0,1\} "max_message_bytes": \([0-9]*\) }.*/\1 \2 \5 \4/p' "$list")
if [ "$(echo "$topics" | wc -l)" -ne "$(grep -c '"name"' "$list")" ]; then
    echo "Not every topic of $list could be read." >&2
    exit 1
fi
echo "$topics" | while read -r name partitions bytes days; do
    "$programs/kafka-topics.sh" --bootstrap-server "$KAFKA_ADDRESS" --create --if-not-exists --topic "$name" \
        --partitions "$partitions" --replication-factor 1 --config cleanup.policy=delete \
        --config "retention.ms=$((${days:-0} > 0 ? ${days:-0} * 86400000 : -1))" --config retention.bytes=-1 \
        --config "max.message.bytes=$bytes" < /dev/null
done
