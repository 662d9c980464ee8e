# entente_embed(TARGET FILE...): compiles the Turtle files into the target, so that the program needs no folder of data
# beside it: once read, as the image that it loads (entente::embedded_vocabulary()), and once as they stand
# (entente::embedded_ontology()), see src/entente/recognise/embedded_ontology.hpp. The two are sources of their own, so
# that a program linked with the static library takes only what it uses.
set(ENTENTE_HOST_EMBED "" CACHE FILEPATH
    "When cross-compiling: entente_embed as built for the machine that builds (cmake --build DIR --target entente_embed)")

function(entente_embed target)
  if(ENTENTE_HOST_EMBED)
    set(embed ${ENTENTE_HOST_EMBED})
  elseif(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    message(FATAL_ERROR "Cross-compiling needs the tool entente_embed of a build for this machine: build it there with "
                        "`cmake --build DIR --target entente_embed` and give its path as -DENTENTE_HOST_EMBED=...")
  else()
    set(embed entente_embed)
  endif()
  set(image ${CMAKE_CURRENT_BINARY_DIR}/embedded_vocabulary.cpp)
  add_custom_command(
    OUTPUT ${image} COMMAND ${embed} ${image} ${ARGN} DEPENDS ${embed} ${ARGN}
    COMMENT "Reading the vocabulary" VERBATIM)
  # The standard asks compilers for 64 KiB in a literal; g++ and clang take any length.
  set_source_files_properties(${image} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(${target} PRIVATE ${image})
  entente_embed_texts(${target} entente/recognise/embedded_ontology.hpp entente EmbeddedFile embedded_ontology ${ARGN})
endfunction()

# entente_embed_texts(TARGET HEADER SPACE TYPE FUNCTION FILE...): compiles the files into the target as they stand;
# SPACE::FUNCTION(), which HEADER declares, gives them as TYPE{name, text}; with HASHED as the first of FILEs as
# TYPE{name, text, sha256}, the sum in hexadecimal digits.
function(entente_embed_texts target header space type function)
  cmake_parse_arguments(embedded "HASHED" "" "" ${ARGN})
  set(ARGN ${embedded_UNPARSED_ARGUMENTS})
  set(texts ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  add_custom_command(
    OUTPUT ${texts}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${texts} -DHEADER=${header} -DSPACE=${space} -DTYPE=${type} -DFUNCTION=${function}
            -DHASHED=${embedded_HASHED} "-DFILES=${ARGN}" -P ${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake
    COMMENT "Embedding what ${function}() gives" VERBATIM)
  set_source_files_properties(${texts} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(${target} PRIVATE ${texts})
endfunction()
