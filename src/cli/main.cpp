// The program: a command line in, an exit status out.
#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "cli/command_line.hpp"
#include "cli/commands.hpp"

namespace {

using namespace entente;
using namespace entente::cli;

ExitStatus run_program(std::vector<std::string> words) {
  const Expected<Request> request = parse_command_line(std::move(words));
  if (!request) return fail(request.error());
  if (const auto* information = std::get_if<Information>(&*request))
    return put(information->text, ExitStatus::done);
  return std::visit([](const auto& command) { return run(command); }, std::get<Command>(*request));
}

/// Opens what is closed of standard input, output and error in a way that fails when used: else the next file
/// that is opened would take its number, and messages would land in it.
void occupy_standard_descriptors() noexcept {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    static_cast<void>(::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY));
  }
}

ExitStatus report_bug(const std::string& what) {
  report({Errc::usage, {}, {}, "a bug: " + what, "please report it, with the command and its input"});
  return ExitStatus::bug;
}

}  // namespace

int main(int argc, char** argv) {
  occupy_standard_descriptors();
  // A reader that goes away and a file that grows too large are failed writes, not deaths.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return static_cast<int>(run_program({argv + (argc > 0 ? 1 : 0), argv + argc}));
  } catch (const std::bad_alloc&) {
    report({Errc::usage, {}, {}, "there is not enough memory", "free some, or give shorter documents"});
    return static_cast<int>(ExitStatus::bug);
  } catch (const std::exception& error) {
    return static_cast<int>(report_bug(error.what()));
  } catch (...) {
    return static_cast<int>(report_bug("an unknown exception"));
  }
}
