# entente_embed(TARGET FILE...): compiles the text files into the target, so that the program needs no folder of data
# beside it. The generated source defines entente::embedded_ontology(), see src/entente/recognise/embedded_ontology.hpp.
function(entente_embed target)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/embedded_ontology.cpp)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${generated} "-DFILES=${ARGN}" -P ${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake
    COMMENT "Embedding the vocabulary" VERBATIM)
  # The standard asks compilers for 64 KiB in a literal; g++ and clang take any length.
  set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(${target} PRIVATE ${generated})
endfunction()
