#include "cli/commands.hpp"

#include "cli/safe_write.hpp"

namespace entente::cli {

ExitStatus fail(const Error& error) {
  if (!error.message.empty()) report(error);
  return status_of(error.code);
}

ExitStatus put(std::string_view result, ExitStatus status) {
  const Expected<void> written = write_stdout(result);
  return written ? status : fail(written.error());
}

}  // namespace entente::cli
