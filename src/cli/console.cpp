#include "cli/console.hpp"

#include <algorithm>

#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/safe_write.hpp"

namespace entente::cli {

namespace {

constexpr unsigned default_width = 100;
constexpr unsigned least_width = 40;

void write_to_stderr(std::string_view text) noexcept {
  // Were standard error closed or full, there would be nobody left to tell.
  static_cast<void>(write_all(STDERR_FILENO, text));
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (c1) ++i;
    if (c1 || byte == 0x7F || (byte < 0x20 && byte != '\n')) {
      out += "\uFFFD";
    } else {
      out += static_cast<char>(byte);
    }
  }
  return out;
}

std::string diagnostic(const Error& error, std::string_view severity) {
  std::string out = "entente: ";
  out += severity;
  if (!error.place.empty()) out += error.place;
  if (error.at) out += ':' + std::to_string(error.at->line) + ':' + std::to_string(error.at->column);
  if (!error.place.empty()) out += ": ";
  out += error.message + '\n';
  if (!error.remedy.empty()) out += "  " + error.remedy + '\n';
  return printable(out);
}

void report(const Error& error) noexcept {
  write_to_stderr(diagnostic(error));
}

void warn(const std::vector<Error>& warnings, Verbosity verbosity) noexcept {
  if (verbosity == Verbosity::quiet) return;
  for (const Error& warning : warnings) write_to_stderr(diagnostic(warning, "warning: "));
}

void note(std::string_view line) noexcept {
  write_to_stderr(printable(line) + '\n');
}

bool stdout_is_terminal() noexcept {
  return ::isatty(STDOUT_FILENO) == 1;
}

unsigned output_width() noexcept {
  winsize size{};
  if (!stdout_is_terminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return default_width;
  }
  return std::max<unsigned>(size.ws_col, least_width);
}

Progress::Progress(Verbosity verbosity) noexcept
    : shown_{verbosity != Verbosity::quiet && ::isatty(STDERR_FILENO) == 1} {}

Progress::~Progress() {
  if (drawn_) write_to_stderr("\r\x1B[K");
}

void Progress::update(std::size_t done, std::size_t total) noexcept {
  if (!shown_ || total < 2) return;
  drawn_ = true;
  write_to_stderr("\rReading " + std::to_string(done) + " of " + std::to_string(total) + "\x1B[K");
}

}  // namespace entente::cli
