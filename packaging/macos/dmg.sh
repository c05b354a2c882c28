#!/bin/sh
# dmg.sh NAME.app OUT.dmg: put the app beside a link to the Applications folder. An identity in CODESIGN_IDENTITY signs it.
set -eu
app=$1 out=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cp -R "$app" "$place/"
ln -s /Applications "$place/Applications"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
  codesign --deep --force --options runtime --sign "$CODESIGN_IDENTITY" "$place/$(basename "$app")"
fi
hdiutil create -quiet -volname nnstudio -srcfolder "$place" -format ULMO "$out"
