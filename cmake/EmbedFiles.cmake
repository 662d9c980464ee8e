# Writes OUTPUT: a C++ source that holds the bytes of FILES as raw string literals, in byte order of name.
list(SORT FILES)
set(source [[
// Generated from the vocabulary; edit that instead.
// NOLINTBEGIN
#include "entente/recognise/embedded_ontology.hpp"

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

std::span<const EmbeddedFile> embedded_ontology() noexcept { return files; }

}  // namespace entente
// NOLINTEND
]])
file(WRITE ${OUTPUT} "${source}")
