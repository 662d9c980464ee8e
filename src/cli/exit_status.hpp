// What the program tells the shell.
#ifndef ENTENTE_CLI_EXIT_STATUS_HPP
#define ENTENTE_CLI_EXIT_STATUS_HPP

#include "entente/base/error.hpp"

namespace entente::cli {

enum class ExitStatus {
  done = 0,
  findings = 1,  ///< done, but a document was skipped or nothing was found
  usage = 2,
  unreadable = 3,  ///< nothing could be read at all
  invalid_data = 4,
  output_failed = 5,
  bug = 70,
};

[[nodiscard]] constexpr ExitStatus status_of(Errc code) noexcept {
  switch (code) {
    case Errc::usage:
      return ExitStatus::usage;
    case Errc::unreadable:
      return ExitStatus::unreadable;
    case Errc::invalid_data:
      return ExitStatus::invalid_data;
    case Errc::output_failed:
      return ExitStatus::output_failed;
  }
  return ExitStatus::bug;
}

}  // namespace entente::cli

#endif  // ENTENTE_CLI_EXIT_STATUS_HPP
