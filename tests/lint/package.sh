#!/usr/bin/env bash
# package.sh DEB: is the package whole? Reads it without installing; the last line is the verdict.
set -euo pipefail
deb=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
dpkg-deb -x "$deb" "$place"
wrong=0
programs=(bin/work-account-wizard bin/work-account-sandbox
    libexec/work-account-wizard/work-account-wizard-window libexec/work-account-wizard/work-account-wizard-plain)
for file in "${programs[@]}" \
    share/applications/org.workaccountwizard.WorkAccountWizard.desktop \
    share/metainfo/org.workaccountwizard.WorkAccountWizard.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.workaccountwizard.WorkAccountWizard.svg \
    share/man/man1/work-account-wizard.1 share/man/man1/work-account-sandbox.1 \
    share/bash-completion/completions/work-account-wizard share/bash-completion/completions/work-account-sandbox \
    share/doc/work-account-wizard/copyright share/doc/work-account-wizard/sbom.spdx.json; do
    [ -s "$place/usr/$file" ] || { echo "missing: $file"; wrong=1; }
done
# Nothing belongs elsewhere, and nothing is written by all.
stray=$(find "$place" -mindepth 1 \( -path "$place/usr" -o -path "$place/usr/*" \) -prune -o -print)
[ -z "$stray" ] || { echo "outside /usr: $stray"; wrong=1; }
open=$(find "$place" -type f -perm /o+w)
[ -z "$open" ] || { echo "anybody may write: $open"; wrong=1; }
# Every library the programs name is in a package this one depends on, whatever the distribution calls it.
depends=$(dpkg-deb -f "$deb" Depends)
sbom=$place/usr/share/doc/work-account-wizard/sbom.spdx.json
needs() { [[ ", $depends," == *", $1"[\ ,]* ]] || { echo "does not depend on $1"; wrong=1; }; }
lists() { grep -qF "\"name\": \"$1\"" "$sbom" || { echo "the SBOM lacks $1"; wrong=1; }; }
for name in libqt6sql6-sqlite libqt6svg6 libgvc6; do needs "$name"; lists "$name"; done
lists libsqlite3-0 # what a plugin needs in turn
grep -q '"name": "libssl' "$sbom" || { echo "the SBOM lacks OpenSSL"; wrong=1; } # named with its version
libraries=0
for program in "${programs[@]}"; do
    while read -r soname file; do
        real=$(readlink -f "$file")
        name=$( (dpkg-query -S "$file" || dpkg-query -S "${file#/usr}" || dpkg-query -S "$real" || dpkg-query -S "${real#/usr}") 2>/dev/null |
            sed 's/:.*//' | head -n 1)
        libraries=$((libraries + 1))
        # libgcc-s1 and libc6 bring the names that every program has; all are dependencies, too.
        needs "$name"
        lists "$name"
    done < <(needed=$(readelf -dW "$place/usr/$program" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
        ldd "$place/usr/$program" | sed -n 's/^[[:space:]]*\([^ ]*\) => \(\/[^ ]*\).*/\1 \2/p' | grep -wF -- "$needed")
done
[ "$libraries" -gt 10 ] || { echo "only $libraries libraries were looked at"; wrong=1; }
python3 - "$sbom" <<'CHECK' || { echo "the SBOM is not SPDX"; wrong=1; }
import json, sys
sbom = json.load(open(sys.argv[1]))
assert sbom["spdxVersion"] == "SPDX-2.3"
known = {"SPDXRef-DOCUMENT"} | {package["SPDXID"] for package in sbom["packages"]}
assert len(known) == len(sbom["packages"]) + 1 > 20
for relation in sbom["relationships"]:
    assert relation["spdxElementId"] in known and relation["relatedSpdxElement"] in known, relation
assert all(package["versionInfo"] for package in sbom["packages"])
CHECK
"$place/usr/bin/work-account-wizard" --version | grep -q '[0-9]' || { echo "does not start"; wrong=1; }
# What a script starts draws nothing and loads nothing that does, and no keychain, no sandbox. Nor does the window load
# before it is there what it needs for a map or a signature of the sandbox's.
loads() { readelf -dW "$place/usr/libexec/work-account-wizard/$1" | grep -E "NEEDED.*($2)"; }
! loads work-account-wizard-plain 'Gui|Widgets|GL|gvc|Sql|keychain|DBus|crypto|http_parser' || wrong=1
! loads work-account-wizard-window 'gvc|cgraph|crypto' || wrong=1
# Every option of --help is completed, and no other.
for program in work-account-wizard work-account-sandbox; do
    offered=$(PATH=$place/usr/bin:$PATH bash -c '
        complete() { [ "${*: -1}" != "'$program'" ] || with=$2; }
        . "$1"
        COMP_WORDS=("'$program'" --) COMP_CWORD=1
        $with
        printf "%s\n" "${COMPREPLY[@]}"' _ "$place/usr/share/bash-completion/completions/$program" | sort -u)
    told=$("$place/usr/bin/$program" --help | grep -oE '^ +(-[a-z], )?--[a-z0-9-]+' | grep -oE -- '--[a-z0-9-]+' | sort -u)
    [ -n "$told" ] && [ "$offered" = "$told" ] || { echo "$program: completion differs from --help"; wrong=1; }
done
# Hardening, as built: position independent, all symbols bound at start, no executable stack, a checked stack.
# Read into a variable first: a reader that stops early would fail the writer before it.
has() { grep -qE -- "$1" <<<"$about"; }
for program in "${programs[@]}"; do
    about=$(readelf -hldW "$place/usr/$program" && readelf -sW "$place/usr/$program")
    has 'Type: +DYN' || { echo "$program: not position independent"; wrong=1; }
    has GNU_RELRO || { echo "$program: no RELRO"; wrong=1; }
    has 'BIND_NOW|Flags: .*NOW' || { echo "$program: symbols are bound late"; wrong=1; }
    has 'GNU_STACK .* RW +' || { echo "$program: the stack can be executed"; wrong=1; }
    has __stack_chk_fail || { echo "$program: no stack protector"; wrong=1; }
done
# Landing marks at functions: what the processor needs to refuse other jumps (seen in the code, since Debian's own start
# files carry no such note and the linker then leaves the whole program's out).
if [ "$(dpkg --print-architecture)" = amd64 ]; then
    about=$(objdump -d --no-show-raw-insn "$place/usr/bin/work-account-sandbox" | grep -c endbr64 || true)
    [ "$about" -gt 1000 ] || { echo "functions without landing marks"; wrong=1; }
fi
[ "$wrong" -eq 0 ] || { echo "package: not whole"; exit 1; }
echo "package: $(basename "$deb") is whole"
