# Not run yet, see README.md. The icon is made from the seal by packaging/make_icons.py before the build.
if(TARGET klantkluis)
    set_target_properties(klantkluis PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
    set(icon ${CMAKE_BINARY_DIR}/klantkluis.icns)
    if(EXISTS ${icon})
        target_sources(klantkluis PRIVATE ${icon})
        set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    endif()
endif()
set(CPACK_DMG_VOLUME_NAME Klantkluis)
