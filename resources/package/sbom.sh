#!/usr/bin/env bash
# sbom.sh VERSION PROGRAM...: what the programs are made of, as SPDX 2.3 in JSON on stdout. The libraries they load and
# the packages these came from, with dpkg's versions: those linked directly, what these need, and the plugins that are
# loaded at run time. Prints nothing and fails where there is no dpkg.
set -euo pipefail
export LC_ALL=C
version=$1
shift
command -v dpkg-query >/dev/null || { echo "sbom: no dpkg here" >&2; exit 1; }

# Libraries as "soname file".
libraries_of() { ldd "$@" | sed -n 's/^[[:space:]]*\([^ ]*\) => \(\/[^ ]*\).*/\1 \2/p' | sort -u; }
# What is loaded at run time, wherever this distribution keeps it, and with it what it needs in turn: the database of the
# ledger, the icons, the display, TLS and OpenSSL, which it and the sandbox open, and the layout of the flowchart.
plugins=$(find /usr/lib /usr/lib64 \( -path '*/qt6/plugins/sqldrivers/libqsqlite.so' -o -path '*/qt6/plugins/iconengines/libqsvgicon.so' \
    -o -path '*/qt6/plugins/platforms/libqxcb.so' -o -path '*/qt6/plugins/tls/libqopensslbackend.so' \
    -o -path '*/graphviz/libgvplugin_dot_layout.so.[0-9]' -o -path '/usr/lib/*-linux-gnu/libcrypto.so.[0-9]' \) 2>/dev/null || true)
[ "$(wc -w <<<"$plugins")" -ge 6 ] || { echo "sbom: not all of what is loaded at run time is here" >&2; exit 1; }
# All, and the names of those linked directly.
loaded=$({ libraries_of "$@" $plugins; for file in $plugins; do echo "$(basename "$file") $file"; done; } | sort -u)
direct=" $(readelf -dW "$@" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u | tr '\n' ' ')"
# One distribution moved /lib into /usr, and its package lists did not follow: each file is asked for by all its names.
declare -A owner=() how=()
while IFS=: read -r name rest; do
    owner[${rest##* }]=$name
done < <(while read -r _ file; do
    real=$(readlink -f "$file")
    printf '%s\n' "$file" "${file#/usr}" "$real" "${real#/usr}"
done <<<"$loaded" | sort -u | xargs dpkg-query -S 2>/dev/null)
while read -r soname file; do
    real=$(readlink -f "$file")
    name=${owner[$file]:-${owner[${file#/usr}]:-${owner[$real]:-${owner[${real#/usr}]:-}}}}
    [ -n "$name" ] || { echo "sbom: no package has $file" >&2; exit 1; }
    if [[ $direct == *" $soname "* ]]; then how[$name]=DYNAMIC_LINK; else how[$name]=${how[$name]:-DEPENDS_ON}; fi
done <<<"$loaded"
# Not linked by anybody: plugins, and the client of the keychain, which QtKeychain looks for when it is there.
for name in libqt6sql6-sqlite libqt6svg6; do
    [ "${how[$name]:-}" = DYNAMIC_LINK ] || how[$name]=RUNTIME_DEPENDENCY_OF
done
[ "$(dpkg-query -W -f '${db:Status-Status}' libsecret-1-0 2>/dev/null)" != installed ] || how[libsecret-1-0]=RUNTIME_DEPENDENCY_OF

architecture=$(dpkg --print-architecture)
. /etc/os-release
distribution="${ID:-debian}-${VERSION_ID:-unstable}"
declare -A at=()
while read -r name is; do
    at[$name]=${at[$name]:-$is}
done < <(dpkg-query -W -f '${Package} ${Version}\n' "${!how[@]}")
rows=$(for name in "${!how[@]}"; do
    printf '%s %s %s\n' "$name" "${at[$name]}" "${how[$name]}"
done | sort)
identity=$(sha256sum <<<"$version $architecture $distribution $rows" | cut -c 1-32)
created=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)

cat <<HEAD
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "work-account-wizard-$version",
  "documentNamespace": "urn:work-account-wizard:sbom:$version:$identity",
  "creationInfo": { "created": "$created", "creators": ["Tool: work-account-wizard-sbom"] },
  "packages": [
    { "SPDXID": "SPDXRef-program", "name": "work-account-wizard", "versionInfo": "$version",
      "downloadLocation": "NOASSERTION", "filesAnalyzed": false, "licenseDeclared": "MIT", "licenseConcluded": "NOASSERTION",
      "copyrightText": "NOASSERTION" },
    { "SPDXID": "SPDXRef-words", "name": "eff-large-wordlist", "versionInfo": "2016-07-18",
      "downloadLocation": "NOASSERTION", "filesAnalyzed": false, "licenseDeclared": "CC-BY-3.0",
      "licenseConcluded": "NOASSERTION", "copyrightText": "2016 Electronic Frontier Foundation" }
HEAD
while read -r name is _; do
    encoded=${is//:/%3A}
    encoded=${encoded//+/%2B}
    cat <<ROW
    , { "SPDXID": "SPDXRef-$name", "name": "$name", "versionInfo": "$is",
      "downloadLocation": "NOASSERTION", "filesAnalyzed": false, "licenseDeclared": "NOASSERTION",
      "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION",
      "externalRefs": [{ "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
        "referenceLocator": "pkg:deb/${ID:-debian}/$name@$encoded?arch=$architecture&distro=$distribution" }] }
ROW
done <<<"$rows"
cat <<'MIDDLE'
  ],
  "relationships": [
    { "spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-program" },
    { "spdxElementId": "SPDXRef-program", "relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-words" }
MIDDLE
while read -r name _ relation; do
    if [ "$relation" = RUNTIME_DEPENDENCY_OF ]; then
        echo "    , { \"spdxElementId\": \"SPDXRef-$name\", \"relationshipType\": \"$relation\", \"relatedSpdxElement\": \"SPDXRef-program\" }"
    else
        echo "    , { \"spdxElementId\": \"SPDXRef-program\", \"relationshipType\": \"$relation\", \"relatedSpdxElement\": \"SPDXRef-$name\" }"
    fi
done <<<"$rows"
printf '  ]\n}\n'
