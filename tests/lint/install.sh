#!/usr/bin/env bash
# install.sh DEB: the package goes into a throw-away root, is started as the desktop would start it, and goes again;
# what is left is the user's data and nothing else. The last line is the verdict.
set -euo pipefail
deb=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
wrong=0
fail() { echo "$1"; wrong=1; }

mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers} "$root/home/anna"
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
# Its dependencies are on this machine, not in the root.
dpkg_there() { dpkg --root="$root" --log="$root/var/lib/dpkg/log" --force-depends --force-not-root "$@" >"$root/dpkg.out" 2>&1 || { cat "$root/dpkg.out"; return 1; }; }
before=$(cd "$root" && find . -path ./var/lib/dpkg -prune -o -path ./home -prune -o -print | sort)
dpkg_there -i "$deb"

entry=$root/usr/share/applications/org.workaccountwizard.WorkAccountWizard.desktop
for command in $(sed -nE 's/^(Exec|TryExec)=([^ ]*).*/\2/p' "$entry" | sort -u); do
    [ -x "$root/usr/bin/$command" ] || fail "the menu entry starts $command, which is not there"
done
icon=$(sed -n 's/^Icon=//p' "$entry")
find "$root/usr/share/icons/hicolor" -name "$icon.*" | grep -q . || fail "the menu entry's icon $icon is not there"

# As the menu starts it, on the sandbox; it ends when the session does.
export HOME=$root/home/anna
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache
QT_QPA_PLATFORM=offscreen "$root/usr/bin/work-account-wizard" --sandbox --no-keychain >"$root/home/out" 2>&1 &
program=$!
for _ in $(seq 300); do
    find "$XDG_STATE_HOME" -name 'run-*' 2>/dev/null | grep -q . && break
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
kill -TERM "$program" 2>/dev/null || true
rc=0
wait "$program" || rc=$?
[ "$rc" -eq 0 ] || { fail "started from the menu it ended with $rc"; cat "$root/home/out"; }
settings=$XDG_CONFIG_HOME/work-account-wizard/settings.ini
[ -s "$settings" ] || fail "no settings were kept"
[ -z "$(find "$HOME" -type f -perm /g+rw,o+rw ! -path '*/.cache/*')" ] || fail "others can read what it keeps"
[ -z "$(find "$HOME" -mindepth 1 -maxdepth 1 ! -name '.*')" ] || fail "it put something into the home folder itself"

dpkg_there --purge work-account-wizard
rm -f "$root/dpkg.out"
after=$(cd "$root" && find . -path ./var/lib/dpkg -prune -o -path ./home -prune -o -print | sort)
[ "$before" = "$after" ] || fail "left behind: $(diff <(echo "$before") <(echo "$after") || true)"
[ -s "$settings" ] || fail "the user's settings went with the package"
[ "$wrong" -eq 0 ] || { echo "install: not clean"; exit 1; }
echo "install: goes in, starts, and goes again leaving only the user's data"
