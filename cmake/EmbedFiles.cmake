# Writes OUTPUT: a C++ source that holds the bytes of FILES as raw string literals, in byte order of name, and gives them by
# FUNCTION, which HEADER declares.
list(SORT FILES)
set(source "// Generated from ontology/; edit that instead.
// NOLINTBEGIN
#include \"${HEADER}\"
")
string(APPEND source [[

namespace entente {
namespace {

using namespace std::literals;

constexpr EmbeddedFile files[] = {
]])
foreach(path IN LISTS FILES)
  get_filename_component(name ${path} NAME)
  file(READ ${path} text)
  string(APPEND source "{\"${name}\"sv,\nR\"ENTENTE(${text})ENTENTE\"sv},\n")
endforeach()
string(APPEND source [[
};

}  // namespace

std::span<const EmbeddedFile> ]] "${FUNCTION}" [[() noexcept { return files; }

}  // namespace entente
// NOLINTEND
]])
file(WRITE ${OUTPUT} "${source}")
