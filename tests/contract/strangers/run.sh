#!/usr/bin/env bash
# Public clients against the sandbox: run.sh PROGRAM FOLDER, the packages being in FOLDER.
set -euo pipefail
program=$1
cd "$2"

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
start faulty --fault 429=0.4 --seed 7 --tls certificate-faulty.pem
cat certificate.pem certificate-faulty.pem >certificates.pem
export SANDBOX_URL SANDBOX_FAULTY_URL SANDBOX_CLIENT_ID NODE_EXTRA_CA_CERTS
SANDBOX_URL=$(sed -n 's/^listening on //p' plain.out)
SANDBOX_FAULTY_URL=$(sed -n 's/^listening on //p' faulty.out)
SANDBOX_CLIENT_ID=$(sed -n 's/^client id //p' plain.out)
NODE_EXTRA_CA_CERTS=$PWD/certificates.pem
node --test
