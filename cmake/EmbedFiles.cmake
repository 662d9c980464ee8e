# Writes OUTPUT: a C++ source that holds the bytes of FILES as raw string literals, in byte order of name. It defines
# FUNCTION of the namespace SPACE, which HEADER declares, with elements of TYPE; if HASHED, with the SHA-256 of each.
list(SORT FILES)
set(source "\
// Generated; edit the files that it holds instead.
// NOLINTBEGIN
#include \"${HEADER}\"

namespace ${SPACE} {
namespace {

using namespace std::literals;

constexpr ${TYPE} files[] = {
")
foreach(path IN LISTS FILES)
  get_filename_component(name ${path} NAME)
  file(READ ${path} text)
  set(sum "")
  if(HASHED)
    file(SHA256 ${path} sum)
    set(sum ", \"${sum}\"sv")
  endif()
  string(APPEND source "{\"${name}\"sv,\nR\"ENTENTE(${text})ENTENTE\"sv${sum}},\n")
endforeach()
string(APPEND source "\
};

}  // namespace

std::span<const ${TYPE}> ${FUNCTION}() noexcept { return files; }

}  // namespace ${SPACE}
// NOLINTEND
")
file(WRITE ${OUTPUT} "${source}")
