#!/bin/bash
# Live through the .rpm: its sums and what it asks for, install into an empty folder, verify, test itself, remove.
#
#   sudo packaging/linux/try_rpm.sh dist/nnstudio-*.rpm
#
# Needs root, rpm and what a .rpm's system would bring for a program without a screen (libGL, libEGL). On Fedora itself
# `dnf install ./nnstudio-*.rpm` and `nnstudio selftest` say the same.
set -euo pipefail
package=$(realpath "$1")
root=$(mktemp -d)
passed=0
trap 'rm -rf --one-file-system "$root"' EXIT
check() { # words, then a command that has to succeed
  local words=$1; shift
  if "$@" > "$root.said" 2>&1; then
    passed=$((passed + 1)); echo "ok   $words"
  else
    echo "BAD  $words"; tail -n 20 "$root.said"; exit 1
  fi
}
# The package manager of another system may own this machine: nothing is asked of it, and no script of ours is run.
into() { rpm --root "$root" --dbpath /var/lib/rpm "$@"; }

check "its sums are right" rpm -K "$package"
check "xz packed it" test "$(rpm -qp --qf '%{PAYLOADCOMPRESSOR}' "$package")" = xz
asked=$(rpm -qp --requires "$package" | grep -v '^rpmlib\|^/bin/sh' | sort | tr '\n' ' ')
check "it asks for no more than it needs: $asked" test "$asked" = "dejavu-sans-fonts libglvnd-egl libglvnd-glx "
check "rpm -i" into -i --nodeps --noscripts "$package"
check "rpm -V finds every file as it was packed" into -V --nodeps nnstudio
check "the menu's entry, the manual and the licence are there" test -f "$root/usr/share/applications/io.github.nnstudio.nnstudio.desktop" \
  -a -f "$root/usr/share/man/man1/nnstudio.1.gz" -a -f "$root/usr/share/doc/nnstudio/copyright"
check "nnstudio selftest, without a screen" env QT_QPA_PLATFORM=offscreen NNSTUDIO_DATA_DIR="$root/data" "$root/usr/lib/nnstudio/nnstudio" selftest
cat "$root.said"
check "rpm -e" into -e --nodeps --noscripts nnstudio
check "nothing of it is left" bash -c "! find '$root/usr' -ipath '*nnstudio*' | grep ."
rm -f "$root.said"
echo "$passed passed, 0 failed"
