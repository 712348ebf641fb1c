# What a Linux desktop looks for: entry, description, type of file, icons, manual pages, completion.
set(id nl.klantkluis.klantkluis)
set(here ${CMAKE_CURRENT_LIST_DIR})
set(doc ${CMAKE_INSTALL_DATADIR}/doc/klantkluis)

install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
install(FILES ${here}/../postgresql/role.sql DESTINATION ${CMAKE_INSTALL_DATADIR}/klantkluis/postgresql)
install(FILES ${here}/../debian/copyright DESTINATION ${doc})
install(FILES ${here}/../completion/klantkluis-cli.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME klantkluis-cli)

# kk_zipped(SOURCE NAME FOLDER): installs a text compressed, without the time in it.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(kk_zipped source name folder)
    string(REPLACE "/" "-" file ${folder}-${name})
    set(target ${CMAKE_CURRENT_BINARY_DIR}/${file})
    add_custom_command(OUTPUT ${target} DEPENDS ${source} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E copy ${source} ${target}.tmp
        COMMAND ${GZIP_PROGRAM} --best --no-name --force --suffix .gz ${target}.tmp
        COMMAND ${CMAKE_COMMAND} -E rename ${target}.tmp.gz ${target})
    set_property(GLOBAL APPEND PROPERTY KK_MADE_FILES ${target})
    install(FILES ${target} DESTINATION ${folder} RENAME ${name})
endfunction()

foreach(program klantkluis klantkluis-cli)
    kk_zipped(${here}/../man/${program}.1 ${program}.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
    kk_zipped(${here}/../man/nl/${program}.1 ${program}.1.gz ${CMAKE_INSTALL_MANDIR}/nl/man1)
endforeach()
kk_zipped(${here}/../debian/changelog changelog.gz ${doc})

set(seal ${CMAKE_SOURCE_DIR}/resources/seal.svg)
if(EXISTS ${seal})
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES ${seal} DESTINATION ${icons}/scalable/apps RENAME ${id}.svg)
    find_program(RSVG_CONVERT rsvg-convert)
    if(RSVG_CONVERT)
        foreach(size 16 22 24 32 48 64 128 256 512)
            set(picture ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
            add_custom_command(OUTPUT ${picture} DEPENDS ${seal} VERBATIM
                COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture} ${seal})
            set_property(GLOBAL APPEND PROPERTY KK_MADE_FILES ${picture})
            install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png)
        endforeach()
    endif()
endif()

get_property(made GLOBAL PROPERTY KK_MADE_FILES)
add_custom_target(kk_desktop_files ALL DEPENDS ${made})
