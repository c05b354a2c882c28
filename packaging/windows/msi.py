"""``python msi.py --version V --payload FOLDER --out NAME.msi``: the installer for administrators.

    msiexec /i nnstudio.msi /qn                                       silent, for everybody
    msiexec /i nnstudio.msi /qn ALLUSERS=1 INSTALLDIR=C:\\nnstudio    ... into that folder
    msiexec /i nnstudio.msi /qn ALLUSERS="" MSIINSTALLPERUSER=1       silent, for oneself
    msiexec /x nnstudio.msi /qn                                       silent removal

Compiled by `wixl` where there is one, else by WiX 3 (`candle` and `light`), from the same source.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

# One product for ever: an installer of a newer version replaces what an older one installed.
UPGRADE = "6A4D5A5C-96C7-4D5F-9C7E-0C9B9D8E2F11"
SPACE = uuid.UUID("6a4d5a5c-96c7-4d5f-9c7e-0c9b9d8e2f12")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Compile the MSI.")
    for name in ("version", "payload", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args(argv)
    out, payload = Path(arguments.out).resolve(), Path(arguments.payload).resolve()
    source = out.with_suffix(".wxs")
    source.write_text(wxs(arguments.version, payload), encoding="utf-8")
    if shutil.which("wixl"):
        commands = [["wixl", "-a", "x64", "-o", str(out), str(source)]]
    elif shutil.which("candle"):
        middle = out.with_suffix(".wixobj")
        commands = [
            ["candle", "-nologo", "-arch", "x64", "-o", str(middle), str(source)],
            ["light", "-nologo", "-sval", "-o", str(out), str(middle)],
        ]
    else:
        print("msi.py: neither wixl nor candle is here: install msitools, or WiX 3", file=sys.stderr)
        return 1
    for command in commands:
        subprocess.run(command, check=True, cwd=payload)  # files are named from there
    source.unlink()
    return 0


def wxs(version: str, payload: Path) -> str:
    """The source of the installer for the files of that folder."""
    product = str(uuid.uuid5(SPACE, version)).upper()
    tree, components = _folder(payload, payload, 8)
    references = "\n".join(f'      <ComponentRef Id="{name}"/>' for name in [*components, "Kind", "Menu"])
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{product}" UpgradeCode="{UPGRADE}" Name="nnstudio" Version="{version}" Language="1033"
           Manufacturer="nnstudio contributors">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="nnstudio {version}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer nnstudio is installed."/>
    <Media Id="1" Cabinet="nnstudio.cab" EmbedCab="yes"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="nnstudio">
{tree}
          <Component Id="Kind" Guid="{_guid("kind")}" Win64="yes">
            <RegistryValue Root="HKCR" Key=".nnstudio" Type="string" Value="nnstudio.Project"
                           KeyPath="yes"/>
            <RegistryValue Root="HKCR" Key="nnstudio.Project" Type="string"
                           Value="nnstudio project"/>
            <RegistryValue Root="HKCR" Key="nnstudio.Project\\DefaultIcon" Type="string"
                           Value="[INSTALLDIR]nnstudio.exe,0"/>
            <RegistryValue Root="HKCR" Key="nnstudio.Project\\shell\\open\\command" Type="string"
                           Value="&quot;[INSTALLDIR]nnstudio.exe&quot; &quot;%1&quot;"/>
          </Component>
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
        <Component Id="Menu" Guid="{_guid("menu")}">
          <Shortcut Id="MenuEntry" Name="nnstudio" Target="[INSTALLDIR]nnstudio.exe" WorkingDirectory="INSTALLDIR"/>
          <RegistryValue Root="HKCU" Key="Software\\nnstudio" Name="Menu" Type="integer" Value="1" KeyPath="yes"/>
        </Component>
      </Directory>
    </Directory>
    <Feature Id="All" Level="1">
{references}
    </Feature>
  </Product>
</Wix>
"""


def _folder(folder: Path, root: Path, depth: int) -> tuple[str, list[str]]:
    """The files and folders below one as XML, and the names of their components."""
    lines, names, pad = [], [], "  " * (depth // 2 + 1)
    for entry in sorted(folder.iterdir()):
        relative = entry.relative_to(root).as_posix()
        if entry.is_dir():
            inner, inner_names = _folder(entry, root, depth + 2)
            lines.append(f'{pad}<Directory Id="{_id("D", relative)}" Name={quoteattr(entry.name)}>')
            lines += [inner, f"{pad}</Directory>"]
            names += inner_names
        else:
            name = _id("C", relative)
            names.append(name)
            source = quoteattr(str(entry.relative_to(root)))
            lines.append(
                f'{pad}<Component Id="{name}" Guid="{_guid(relative)}" Win64="yes"><File Id="{_id("F", relative)}" '
                f'Name={quoteattr(entry.name)} Source={source} KeyPath="yes"/></Component>'
            )
    return "\n".join(lines), names


def _id(kind: str, relative: str) -> str:
    """A name that MSI accepts (letters and digits, short) and that stays the same from version to version."""
    return kind + hashlib.sha256(relative.encode()).hexdigest()[:24]


def _guid(relative: str) -> str:
    return str(uuid.uuid5(SPACE, relative)).upper()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
