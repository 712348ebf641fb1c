# The flags every target shares: link kk_options privately.
add_library(kk_options INTERFACE)
target_include_directories(kk_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(kk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(kk_options INTERFACE /W4 /utf-8 /permissive-)
    if(KK_WARNINGS_AS_ERRORS)
        target_compile_options(kk_options INTERFACE /WX)
    endif()
    target_link_options(kk_options INTERFACE /DEPENDENTLOADFLAG:0x800)
else()
    target_compile_options(kk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
    if(KK_WARNINGS_AS_ERRORS)
        target_compile_options(kk_options INTERFACE -Werror)
    endif()
    if(NOT APPLE)
        target_compile_options(kk_options INTERFACE -fstack-clash-protection)
        target_link_options(kk_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(kk_options INTERFACE -fcf-protection)
        endif()
    endif()
    target_compile_definitions(kk_options INTERFACE _GLIBCXX_ASSERTIONS)
    if(NOT KK_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        target_compile_options(kk_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
            $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    endif()
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()

if(KK_SANITIZE)
    target_compile_options(kk_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(kk_options INTERFACE -fsanitize=address,undefined)
endif()
if(KK_COVERAGE)
    target_compile_options(kk_options INTERFACE --coverage)
    target_link_options(kk_options INTERFACE --coverage)
endif()

# The linker that needs a third of the time, where there is one: every test is a program of its own.
option(KK_FAST_LINKER "Link with gold where it is installed" OFF)
if(KK_FAST_LINKER AND NOT MSVC AND NOT APPLE)
    find_program(KK_GOLD ld.gold)
    if(KK_GOLD)
        add_link_options(-fuse-ld=gold)
    endif()
endif()

# The headers that nearly every file of a target reads.
function(kk_precompile target)
    if(KK_PRECOMPILE AND NOT KK_SANITIZE AND NOT KK_COVERAGE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# Several files of a target read as one: a first build takes a third of the time, a later change takes longer.
option(KK_TOGETHER "Compile the files of a layer in batches" OFF)
function(kk_together target)
    if(KK_TOGETHER)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 20)
    endif()
endfunction()

# kk_moc_anew(targets...): CMake 3.25 looks for new classes with signals only when a file changed that it looked at
# before; one that is added to a build which exists would be left out of the link. Call it when all sources are known.
function(kk_moc_anew)
    foreach(target IN LISTS ARGN)
        get_target_property(sources ${target} SOURCES)
        get_target_property(folder ${target} BINARY_DIR)
        set(known ${folder}/${target}_sources.txt)
        set(before "")
        if(EXISTS ${known})
            file(READ ${known} before)
        endif()
        if(NOT before STREQUAL "${sources}")
            file(REMOVE ${folder}/${target}_autogen/timestamp)
            file(WRITE ${known} "${sources}")
        endif()
    endforeach()
endfunction()
