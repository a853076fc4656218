#!/usr/bin/env bash
# install.sh DEB READER: the package goes into a throw-away root, is started as the desktop would start it, does the main
# job on the practice company as READER (reader_tests) walks it, and goes again; what is left is the user's data and
# nothing else. The last line is the verdict.
set -euo pipefail
deb=$1
reader=$2
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

# As the menu starts it, on a desktop of its own, with a browser that signs in.
export HOME=$root/home/anna PATH=$root/usr/bin:$PATH
menu() { sed -n "/^\[$1\]/,/^\[/s/^Exec=//p" "$entry"; }
# walk CASE MENU-ENTRY: what that one of the reader's tests says of what this entry of the menu starts.
walk() {
    READER_HOME=$HOME READER_WIZARD=$(menu "$2") "$reader" "$1" >"$root/home/out" 2>&1 || { cat "$root/home/out"; return 1; }
    ! grep '^skipped' "$root/home/out"
}
walk '[start]' 'Desktop Entry' || fail "it does not start from the menu"
walk '[main]' 'Desktop Action sandbox' || fail "the main job cannot be done"
settings=$HOME/.config/work-account-wizard/settings.ini
[ -s "$settings" ] || fail "no settings were kept"
# The desktop's own switch for a screen reader is in dconf.
readable=$(find "$HOME" -type f -perm /g+rw,o+rw ! -path '*/.cache/*' ! -path '*/.config/dconf/*')
[ -z "$readable" ] || fail "others can read what it keeps: $readable"
[ -z "$(find "$HOME" -mindepth 1 -maxdepth 1 ! -name '.*')" ] || fail "it put something into the home folder itself"

dpkg_there --purge work-account-wizard
rm -f "$root/dpkg.out"
after=$(cd "$root" && find . -path ./var/lib/dpkg -prune -o -path ./home -prune -o -print | sort)
[ "$before" = "$after" ] || fail "left behind: $(diff <(echo "$before") <(echo "$after") || true)"
[ -s "$settings" ] || fail "the user's settings went with the package"
[ "$wrong" -eq 0 ] || { echo "install: not clean"; exit 1; }
echo "install: goes in, starts, does the main job, and goes again leaving only the user's data"
