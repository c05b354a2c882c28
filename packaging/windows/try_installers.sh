#!/bin/sh
# Compile both Windows installers around a stand-in for the frozen program, and install and remove them under Wine.
# What is tried: silent for oneself, silent for everybody into a folder, the file association, clean removal.
# Needs: makensis, wixl, wine64 (Debian: nsis wixl wine64), and no Windows.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export WINEPREFIX="$place/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" HOME="$place"
unset DISPLAY WAYLAND_DISPLAY || true

payload="$place/payload"
mkdir -p "$payload/_internal/nnstudio" "$payload/kernels"
for name in nnstudio.exe nnstudio-cli.exe _internal/nnstudio/data.txt kernels/one.nbc; do
  echo "stands in for $name" > "$payload/$name"
done
setup="$place/nnstudio-0.0.1-setup.exe" msi="$place/nnstudio-0.0.1.msi"
(cd "$here" && makensis -V1 -WX -DVERSION=0.0.1 "-DPAYLOAD=$payload" "-DOUT=$setup" nnstudio.nsi)
python3 "$here/msi.py" --version 0.0.1 --payload "$payload" --out "$msi"

drive="$WINEPREFIX/drive_c"
passed=0
check() { # words, then a command that has to succeed
  words=$1; shift
  if "$@" > /dev/null 2>&1; then passed=$((passed + 1)); echo "ok   $words"; else echo "BAD  $words"; exit 1; fi
}
gone() { ! test -e "$1"; }
known() { "$wine" reg query "$1" /ve 2> /dev/null | grep -q nnstudio; }
unknown() { ! known "$1"; }

"$wine" wineboot -i > /dev/null 2>&1 || true
own="$drive/users/$(id -un)/AppData/Local/Programs/nnstudio"
"$wine" "$setup" /S
check "NSIS, for oneself: the program is there" test -f "$own/_internal/nnstudio/data.txt"
check "NSIS, for oneself: projects open with it" known 'HKCU\Software\Classes\.nnstudio'
echo "a student's own" > "$own/notes.txt"
"$wine" "$own/uninstall.exe" /CurrentUser /S "_?=$(echo "C:${own#"$drive"}" | tr / '\\')"
check "NSIS, for oneself: removed" gone "$own/nnstudio.exe"
check "NSIS, for oneself: no trace below it" gone "$own/_internal"
check "NSIS, for oneself: what it did not bring stays" test -f "$own/notes.txt"
check "NSIS, for oneself: the association is gone" unknown 'HKCU\Software\Classes\.nnstudio'

"$wine" "$setup" /S /AllUsers '/D=C:\lab\nnstudio'
check "NSIS, for everybody: in the folder asked for" test -f "$drive/lab/nnstudio/nnstudio.exe"
check "NSIS, for everybody: projects open with it" known 'HKLM\Software\Classes\.nnstudio'
"$wine" "$drive/lab/nnstudio/uninstall.exe" /AllUsers /S '_?=C:\lab\nnstudio'
check "NSIS, for everybody: removed" gone "$drive/lab/nnstudio/nnstudio.exe"
check "NSIS, for everybody: the association is gone" unknown 'HKLM\Software\Classes\.nnstudio'

"$wine" msiexec /i "$msi" /qn
check "MSI: the program is there" test -f "$drive/Program Files/nnstudio/_internal/nnstudio/data.txt"
check "MSI: projects open with it" known 'HKLM\Software\Classes\.nnstudio'
"$wine" msiexec /x "$msi" /qn
check "MSI: removed" gone "$drive/Program Files/nnstudio/nnstudio.exe"
check "MSI: the association is gone" unknown 'HKLM\Software\Classes\.nnstudio'
echo "$passed passed, 0 failed"
