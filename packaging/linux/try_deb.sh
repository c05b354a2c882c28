#!/bin/bash
# Live through the .deb on a bare Debian 12: install, find it in the menu, open a project by its type, test itself, remove.
#
#   sudo packaging/linux/try_deb.sh dist/nnstudio_*.deb
#
# Needs root, debootstrap, Xvfb and xwininfo (Debian: debootstrap xvfb x11-utils), and Debian's packages within reach.
set -euo pipefail
package=$(realpath "$1")
place=$(mktemp -d) root=
passed=0
cleanup() {
  [ -n "${screen:-}" ] && kill "$screen" 2> /dev/null
  for mount in tmp/.X11-unix proc dev/shm; do mountpoint -q "$place/root/$mount" && umount -l "$place/root/$mount"; done
  rm -rf --one-file-system "$place"
}
trap cleanup EXIT
check() { # words, then a command that has to succeed
  local words=$1; shift
  if "$@" > "$place/said" 2>&1; then
    passed=$((passed + 1)); echo "ok   $words"
  else
    echo "BAD  $words"; tail -n 20 "$place/said"; exit 1
  fi
}
within() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }

root="$place/root"
# The mirror that this machine's apt uses.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
check "a bare Debian 12" debootstrap --variant=minbase bookworm "$root" "${mirror:-}"
mkdir -p "$root/tmp/.X11-unix" "$root/dev/shm"
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2> /dev/null || true
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
cp "$package" "$root/root/"

within apt-get update -qq
check "apt install ./$(basename "$package")" within apt-get install -y -qq "./root/$(basename "$package")"
check "the tools that desktops have" within apt-get install -y -qq --no-install-recommends \
  desktop-file-utils shared-mime-info xdg-utils libglib2.0-bin libxcb-cursor0
entry=/usr/share/applications/io.github.nnstudio.nnstudio.desktop
check "in the menu: a valid desktop entry" within desktop-file-validate "$entry"
check "in the menu: its icon is there" test -f "$root/usr/share/icons/hicolor/scalable/apps/io.github.nnstudio.nnstudio.svg"
check "the manual page" test -f "$root/usr/share/man/man1/nnstudio.1.gz"
check "nnstudio --version" within nnstudio --version
check "nnstudio doctor" within env QT_QPA_PLATFORM=offscreen nnstudio doctor
check "nnstudio selftest, without a screen" within env QT_QPA_PLATFORM=offscreen nnstudio selftest
cat "$place/said"
grep -q "kernels *compiled ahead" "$place/said" && echo "ok   the compiled kernels came with the package"

display=:$((90 + RANDOM % 900))
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp > /dev/null 2>&1 & screen=$!
for _ in $(seq 100); do [ -S "/tmp/.X11-unix/X${display#:}" ] && break; sleep 0.1; done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
within nnstudio train circle --epochs 5 --out /srv/lesson > /dev/null
project=$(cd "$root/srv/lesson" && ls ./*.nnstudio | head -n 1); project=${project#./}
kind=$(within xdg-mime query filetype "/srv/lesson/$project")
check "a project is of its own type ($kind)" test "$kind" = application/vnd.nnstudio.project+zip
handler=$(within xdg-mime query default "$kind")
check "which the program opens ($handler)" test "$handler" = io.github.nnstudio.nnstudio.desktop
begun=$(date +%s%N)
within env DISPLAY="$display" gio open "/srv/lesson/$project" > /dev/null 2>&1 &
opened() {
  for _ in $(seq 300); do
    DISPLAY=$display xwininfo -root -tree 2> /dev/null | grep -q "$project" && return 0
    sleep 0.1
  done
  return 1
}
check "a double click opens it in a window" opened
echo "     after $((($(date +%s%N) - begun) / 1000000)) ms"
pkill -f /usr/lib/nnstudio/nnstudio || true
sleep 1

check "apt remove nnstudio" within apt-get remove -y -qq nnstudio
check "nothing of it is left" bash -c "! find '$root/usr' '$root/etc' '$root/opt' -xdev -ipath '*nnstudio*' | grep ."
echo "$passed passed, 0 failed"
