# Flags of our own targets only: linked PRIVATE, so that they never reach a user of the library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(entente_flags INTERFACE)
target_compile_options(entente_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
target_compile_definitions(entente_flags INTERFACE JSON_USE_IMPLICIT_CONVERSIONS=0)
# g++ 12 sees overlaps in "x" + std::string when it optimises that are not there (GCC bug 105651).
target_compile_options(entente_flags INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release,RelWithDebInfo>>:-Wno-restrict>)
# Several sources compiled as one: a name at the head of one test may be that of a variable in another, and g++ takes
# what is private to one source for a header's.
target_compile_options(entente_flags INTERFACE
  $<$<NOT:$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<BOOL:$<TARGET_PROPERTY:ENTENTE_TEST>>>>:-Wshadow>
  $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>)
if(ENTENTE_DEVELOPER)
  target_compile_options(entente_flags INTERFACE -Werror)
endif()
foreach(sanitizer IN LISTS ENTENTE_SANITIZE)
  target_compile_options(entente_flags INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(entente_flags INTERFACE -fsanitize=${sanitizer})
endforeach()
if(ENTENTE_COVERAGE)
  target_compile_options(entente_flags INTERFACE --coverage)
  target_link_options(entente_flags INTERFACE --coverage)
endif()
