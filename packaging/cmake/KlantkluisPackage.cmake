# Read by CPack: the moment of the package is that of the version in the Debian changelog, not of the build.
execute_process(COMMAND dpkg-parsechangelog -l ${CMAKE_CURRENT_LIST_DIR}/../debian/changelog -S Timestamp
    OUTPUT_VARIABLE moment OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(moment)
    set(ENV{SOURCE_DATE_EPOCH} ${moment})
endif()
