; The installer for people: for oneself without an administrator's rights, or for everybody with them.
;
;   nnstudio-VERSION-setup.exe                                asks
;   nnstudio-VERSION-setup.exe /S                             silent, for oneself
;   nnstudio-VERSION-setup.exe /S /AllUsers /D=C:\nnstudio    silent, for everybody, into that folder (/D= comes last)
;   "%INSTDIR%\uninstall.exe" /S                              silent removal
;
; Compiled with: makensis -DVERSION=... -DPAYLOAD=frozen folder -DOUT=installer nnstudio.nsi

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma

!define NAME "nnstudio"
!define ID "nnstudio"
!define KIND "nnstudio.Project"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Mode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey LegalCopyright "MIT licence"

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\nnstudio.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

Var Asked

Function .onInit
  ; MultiUser.nsh would forget the folder that /D= named.
  StrCpy $Asked $INSTDIR
  !insertmacro MULTIUSER_INIT
  StrCmp $Asked "" +2
  StrCpy $INSTDIR $Asked
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "nnstudio"
  ; What an older version left would be found by the newer one.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\kernels"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\nnstudio.exe"

  WriteRegStr SHCTX "Software\Classes\.nnstudio" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\.nnstudio" "Content Type" "application/vnd.nnstudio.project+zip"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "nnstudio project"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\nnstudio.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\nnstudio.exe" "%1"'

  WriteRegStr SHCTX "Software\${ID}" "Mode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "Software\${ID}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\nnstudio.exe,0"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "nnstudio contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ; Only what was brought: the folder may hold other things of the user's.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\kernels"
  Delete "$INSTDIR\nnstudio.exe"
  Delete "$INSTDIR\nnstudio-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  ReadRegStr $0 SHCTX "Software\Classes\.nnstudio" ""
  StrCmp $0 "${KIND}" 0 +2
  DeleteRegKey SHCTX "Software\Classes\.nnstudio"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${ID}"
  ${RefreshShellIcons}
SectionEnd
