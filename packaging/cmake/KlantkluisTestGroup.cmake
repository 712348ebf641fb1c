# cmake -DTESTS=path|path|... -DSOURCE=path -P KlantkluisTestGroup.cmake: writes the source of a program of several
# tests. What they include is read first, once; each test then stands in a namespace of its own.
string(REPLACE "|" ";" TESTS "${TESTS}")
set(includes)
set(tests)
set(rows)
foreach(path IN LISTS TESTS)
    get_filename_component(test ${path} NAME_WE)
    get_filename_component(folder ${path} DIRECTORY)
    file(STRINGS ${path} lines REGEX "^#include [<\"]")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^#include (.*[>\"]).*$" "\\1" header "${line}")
        string(REGEX REPLACE "^\"(.*)\"$" "\\1" name "${header}")
        if(EXISTS ${folder}/${name})
            set(header "\"${folder}/${name}\"")
        endif()
        if(NOT header STREQUAL "\"${test}.moc\"")
            list(APPEND includes "#if __has_include(${header})\n#include ${header}\n#endif\n")
        endif()
    endforeach()
    string(APPEND tests "namespace program_of_${test} {\n#include \"${path}\"\n}\n\n")
    string(APPEND rows "        {\"${test}\", &program_of_${test}::main},\n")
endforeach()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "" includes)
# What moc writes into its own files, which may be no part of a namespace either.
foreach(header memory QtCore/qmetatype.h QtCore/qtmochelpers.h)
    string(APPEND includes "#if __has_include(<${header}>)\n#include <${header}>\n#endif\n")
endforeach()
file(WRITE ${SOURCE} "${includes}
#include <cstdio>
#include <cstring>

${tests}int main(int argc, char *argv[])
{
    struct Test
    {
        const char *name;
        int (*main)(int argc, char *argv[]);
    };
    const Test tests[] = {
${rows}    };
    for (const Test &test : tests) {
        if (argc > 1 && std::strcmp(argv[1], test.name) == 0)
            return test.main(argc - 1, argv + 1);
    }
    std::fputs(\"The first argument is the name of one of these tests:\\n\", stderr);
    for (const Test &test : tests)
        std::fprintf(stderr, \"  %s\\n\", test.name);
    return 1;
}
")
