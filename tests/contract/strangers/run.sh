#!/usr/bin/env bash
# Public clients against the sandbox: run.sh PROGRAM FOLDER. Exit 77 where npm's packages cannot be had.
set -euo pipefail
program=$1
folder=$2
here=$(dirname "$(readlink -f "$0")")

command -v node >/dev/null && command -v npm >/dev/null || { echo "SKIPPED: no Node.js and npm here"; exit 77; }
mkdir -p "$folder"
cp "$here"/*.mjs "$here"/../graph-v1.0-openapi.yaml "$here"/package.json "$here"/package-lock.json "$folder"
cd "$folder"
if ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --no-audit --no-fund --loglevel=error || { echo "SKIPPED: npm cannot install the packages"; exit 77; }
    cp package-lock.json node_modules/.installed
fi

pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
# start NAME ARGUMENT...: a sandbox with its lines in NAME.out
start() {
    local name=$1
    shift
    "$program" --port 0 "$@" >"$name.out" 2>"$name.err" &
    pids+=($!)
    for _ in $(seq 200); do
        [ "$(wc -l <"$name.out")" -ge 2 ] && return
        sleep 0.05
    done
    echo "the sandbox did not start"
    cat "$name.err"
    exit 1
}
start plain --users 250 --tls certificate.pem
start faulty --fault 429=0.4 --seed 7 --tls certificate.pem
export SANDBOX_URL SANDBOX_FAULTY_URL SANDBOX_CLIENT_ID NODE_EXTRA_CA_CERTS
SANDBOX_URL=$(sed -n 's/^listening on //p' plain.out)
SANDBOX_FAULTY_URL=$(sed -n 's/^listening on //p' faulty.out)
SANDBOX_CLIENT_ID=$(sed -n 's/^client id //p' plain.out)
NODE_EXTRA_CA_CERTS=$PWD/certificate.pem
node --test
