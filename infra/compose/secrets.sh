#!/bin/sh
# Prints .env.example with a value made at random behind each name: infra/compose/secrets.sh > infra/compose/.env
set -eu
while IFS= read -r line; do
    case $line in
        *=) echo "$line$(od -An -v -N24 -tx1 /dev/urandom | tr -d ' \n')" ;;
        *) echo "$line" ;;
    esac
done < "$(dirname "$0")/.env.example"
