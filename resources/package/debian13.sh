#!/usr/bin/env bash
# debian13.sh FOLDER [VERB]: a fresh Debian 13 in FOLDER, and `./dev VERB` (test) of this commit in it. Needs root and
# debootstrap. A folder made before is used again; nothing outside it is written.
set -euo pipefail
root=$(realpath -m "$1")
verb=${2:-test}
[ "$(id -u)" -eq 0 ] || { echo "debian13: only root can make and enter the folder"; exit 1; }
command -v debootstrap >/dev/null || { echo "debian13: install debootstrap"; exit 1; }
if [ ! -e "$root/etc/debian_version" ]; then
    mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates,git trixie "$root"
fi
mkdir -p "$root/proc" "$root/dev" "$root/src"
mounted=()
leave() { for place in "${mounted[@]}"; do umount -l "$place" || true; done; }
trap leave EXIT
mount -t proc proc "$root/proc" && mounted+=("$root/proc")
mount --rbind /dev "$root/dev" && mounted+=("$root/dev")
mount --make-rslave "$root/dev"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
# This commit and nothing that lies about beside it; the build folder of an earlier time stays.
git archive HEAD | tar -x -C "$root/src"
rc=0
chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    bash -c 'cd /src && { [ -d .git ] || git init -q; } && git add -A && ./dev "$1"' _ "$verb" || rc=$?
[ "$rc" -eq 0 ] || { echo "debian13: ./dev $verb FAILED"; exit 1; }
echo "debian13: ./dev $verb passed on $(cat "$root/etc/debian_version")"
