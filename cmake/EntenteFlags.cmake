# Flags of our own targets only: linked PRIVATE, so that they never reach a user of the library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(entente_flags INTERFACE)
target_compile_options(entente_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
target_compile_definitions(entente_flags INTERFACE JSON_USE_IMPLICIT_CONVERSIONS=0)
# g++ 12 sees overlaps in "x" + std::string when it optimises that are not there (GCC bug 105651).
target_compile_options(entente_flags INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release,RelWithDebInfo>>:-Wno-restrict>)
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
