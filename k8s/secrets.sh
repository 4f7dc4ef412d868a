#!/bin/sh
# Prints every Secret that the manifests refer to, each value made anew at random:
#   k8s/secrets.sh | kubectl --namespace provolt create --filename -
# Once per installation: new passwords do not reach a database that exists.
set -eu

value() {
    od -An -v -N24 -tx1 /dev/urandom | tr -d ' \n'
}

# name, type, then key and value in turn
secret() {
    printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\ntype: %s\nstringData:\n' "$1" "$2"
    shift 2
    while [ $# -gt 0 ]; do
        printf '  %s: "%s"\n' "$1" "$2"
        shift 2
    done
}

for service in audit cell-build cycling imaging instrument-gateway metrics pressure; do
    name=$(echo "$service" | tr - _)
    secret "$service-db-owner" kubernetes.io/basic-auth username "${name}_owner" password "$(value)"
    secret "$service-db-user" kubernetes.io/basic-auth username "$name" password "$(value)"
done
secret keycloak-db-owner kubernetes.io/basic-auth username keycloak_owner password "$(value)"
secret keycloak Opaque admin-password "$(value)" instrument-secret "$(value)"
secret messages Opaque seal "$(value)"
secret portal Opaque client-secret "$(value)" cookie-secret "$(value)"
secret postgres kubernetes.io/basic-auth username postgres password "$(value)"
