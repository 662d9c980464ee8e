// What the user sees besides the result: errors, notes and progress, all on standard error.
//
// Nothing here fails: where standard error is closed, the exit status still tells.
#ifndef ENTENTE_CLI_CONSOLE_HPP
#define ENTENTE_CLI_CONSOLE_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"

namespace entente::cli {

enum class Verbosity : std::uint8_t { quiet, normal, verbose };

/// "entente: place:line:column: message", with `severity` before the place, and the remedy on a line of its
/// own.
[[nodiscard]] std::string diagnostic(const Error& error, std::string_view severity = {});

/// Writes the diagnostic to standard error, whatever the verbosity.
void report(const Error& error) noexcept;

/// Writes each as a warning to standard error: what was odd, but did not stop the work. Nothing if quiet.
void warn(const std::vector<Error>& warnings, Verbosity verbosity) noexcept;

/// Writes one line to standard error.
void note(std::string_view line) noexcept;

/// `text` with control characters as U+FFFD, so that no document can steer the reader's terminal.
[[nodiscard]] std::string printable(std::string_view text);

/// True where a person looks at standard output.
[[nodiscard]] bool stdout_is_terminal() noexcept;

/// Columns of the terminal on standard output; 100 where there is none.
[[nodiscard]] unsigned output_width() noexcept;

/// A line "Reading 12 of 40" that is redrawn in place, on a terminal only.
class Progress {
 public:
  explicit Progress(Verbosity verbosity) noexcept;
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();
  void update(std::size_t done, std::size_t total) noexcept;

 private:
  bool shown_;
  bool drawn_ = false;
};

}  // namespace entente::cli

#endif  // ENTENTE_CLI_CONSOLE_HPP
