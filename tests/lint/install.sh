#!/usr/bin/env bash
# install.sh DEB: the package goes into a throw-away root, is started as the desktop would start it, does the main job on
# the practice company, and goes again; what is left is the user's data and nothing else. Needs an unlocked keyring of its
# own (./dev package). The last line is the verdict.
set -euo pipefail
deb=$1
here=$(dirname "$(readlink -f "$0")")
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

# As the menu starts it, on a display of its own, with a browser that signs in. It ends when the session does.
export HOME=$root/home/anna
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache
mkdir "$root/home/bin"
install -m 755 "$here/browser.py" "$root/home/bin/xdg-open"
export PATH=$root/home/bin:$root/usr/bin:$PATH QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# on_display COMMAND...: waits for the window of what the menu starts, runs the command, and ends it as a session does.
on_display() {
    xvfb-run -a -s '-screen 0 1280x900x24 -nolisten tcp' bash -c '
        openbox >/dev/null 2>&1 & manager=$!
        $0 >"$HOME/../out" 2>&1 & program=$!
        rc=0
        "$@" || rc=$?
        kill -TERM "$program" 2>/dev/null || true
        wait "$program" || { echo "it ended with $?"; cat "$HOME/../out"; rc=1; }
        kill "$manager"
        exit $rc' "$@"
}
menu() { sed -n "/^\[$1\]/,/^\[/s/^Exec=//p" "$entry"; }
on_display "$(menu 'Desktop Entry')" /usr/bin/python3 "$here/drive.py" start || fail "it does not start from the menu"
on_display "$(menu 'Desktop Action sandbox')" /usr/bin/python3 "$here/drive.py" main || fail "the main job cannot be done"
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
echo "install: goes in, starts, does the main job, and goes again leaving only the user's data"
