#!/usr/bin/env bash
# install.sh FOLDER [COMMAND...]: puts the packages and the scripts of this folder there, once, then runs COMMAND.
# Exit 77 where npm's packages cannot be had. One folder for all presets and tests: npm is slow.
set -euo pipefail
folder=$1
shift
here=$(dirname "$(readlink -f "$0")")

command -v node >/dev/null && command -v npm >/dev/null || { echo "SKIPPED: no Node.js and npm here"; exit 77; }
mkdir -p "$folder"
(
    flock 9
    for file in "$here"/*.mjs "$here"/../graph-v1.0-openapi.yaml "$here"/package.json "$here"/package-lock.json; do
        name=$(basename "$file")
        # Another test may be reading the old one.
        cmp -s "$file" "$folder/$name" || { cp "$file" "$folder/.new" && mv "$folder/.new" "$folder/$name"; }
    done
    cd "$folder"
    cmp -s package-lock.json node_modules/.installed && exit 0
    # No package needs a script of its own to be installed, and one of them has a script that reports home.
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || { echo "SKIPPED: npm cannot install the packages"; exit 77; }
    cp package-lock.json node_modules/.installed
) 9>"$folder/.lock"
[ $# -eq 0 ] || exec "$@"
