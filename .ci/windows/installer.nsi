; The program for one user: no administrator, also silent (/S), over an older one, gone without the data.
; makensis -DVERSION=0.1.0 -DFOLDER=dist/tdkt-desktop -DOUT=dist/setup.exe installer.nsi
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "TĐKT Desktop"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\TDKTDesktop"
!define TYPE "TDKTDesktop.tdkt"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\TDKT Desktop"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1066 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1066 "FileDescription" "Cài đặt ${NAME}"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "Giấy phép MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\tdkt-desktop.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

LangString Running ${LANG_VIETNAMESE} "TĐKT Desktop đang mở. Hãy đóng cửa sổ của chương trình rồi bấm Thử lại."

; A program that runs keeps its files: they can be neither replaced nor removed.
!macro Free
  again_${__FUNCTION__}:
  IfFileExists "$INSTDIR\tdkt-desktop.exe" 0 free_${__FUNCTION__}
  ClearErrors
  FileOpen $0 "$INSTDIR\tdkt-desktop.exe" a
  IfErrors held_${__FUNCTION__}
  FileClose $0
  Goto free_${__FUNCTION__}
  held_${__FUNCTION__}:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again_${__FUNCTION__}
  SetErrorLevel 2
  Abort
  free_${__FUNCTION__}:
!macroend

Function Free
  !insertmacro Free
FunctionEnd

Function un.Free
  !insertmacro Free
FunctionEnd

; Only what an installation brought: a folder that is not ours is not emptied.
!macro Programs un
Function ${un}Programs
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\giay-phep"
  Delete "$INSTDIR\tdkt-desktop.exe"
  Delete "$INSTDIR\tdkt-desktop.com"
  Delete "$INSTDIR\tdkt-desktop.pkg"
FunctionEnd
!macroend
!insertmacro Programs ""
!insertmacro Programs "un."

Section
  Call Free
  Call Programs
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*.*"
  WriteUninstaller "$INSTDIR\go-bo.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\tdkt-desktop.exe"

  WriteRegStr HKCU "Software\Classes\.tdkt" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Tệp thi đua, khen thưởng"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\tdkt-desktop.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\tdkt-desktop.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\tdkt-desktop.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\tdkt-desktop.exe" "" "$INSTDIR\tdkt-desktop.exe"

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\tdkt-desktop.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "TĐKT Desktop"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\go-bo.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\go-bo.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The officer's files, settings and copies are hers: they stay.
Section "Uninstall"
  Call un.Free
  Call un.Programs
  Delete "$INSTDIR\go-bo.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\.tdkt"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "Software\Classes\Applications\tdkt-desktop.exe"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\tdkt-desktop.exe"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
