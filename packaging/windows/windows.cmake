# Not run yet, see README.md. The icon is made from the seal by packaging/make_icons.py before the build.
set(KK_ICON ${CMAKE_BINARY_DIR}/klantkluis.ico)
set(KK_MANIFEST ${CMAKE_CURRENT_LIST_DIR}/klantkluis.manifest)
if(TARGET klantkluis AND EXISTS ${KK_ICON})
    configure_file(${CMAKE_CURRENT_LIST_DIR}/klantkluis.rc.in ${CMAKE_BINARY_DIR}/klantkluis.rc @ONLY)
    target_sources(klantkluis PRIVATE ${CMAKE_BINARY_DIR}/klantkluis.rc)
    set_target_properties(klantkluis PROPERTIES WIN32_EXECUTABLE ON)
endif()

find_program(WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin)
if(TARGET klantkluis AND WINDEPLOYQT)
    install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --no-compiler-runtime --release
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/klantkluis.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()

# Without the version in it, so that an update replaces what is there and can be removed silently.
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_DISPLAY_NAME Klantkluis)
set(CPACK_NSIS_PACKAGE_NAME Klantkluis)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\klantkluis.exe)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
[[WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\Uninstall\Klantkluis" "QuietUninstallString" "$\"$INSTDIR\Uninstall.exe$\" /S"]])
set(CPACK_PACKAGE_EXECUTABLES klantkluis Klantkluis)
