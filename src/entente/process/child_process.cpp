#include "entente/process/child_process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "entente/process/descriptor.hpp"

namespace entente {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_error_bytes = std::size_t{64} << 10U;
constexpr int exec_failed = 127;

struct Pipe {
  Descriptor read;
  Descriptor write;
};

bool open_pipe(Pipe& pipe) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  pipe.read = Descriptor{ends[0]};
  pipe.write = Descriptor{ends[1]};
  return true;
}

/// `bytes` as a file in memory, at its beginning.
Descriptor memory_file(std::string_view bytes) {
  Descriptor file{::memfd_create("input", MFD_CLOEXEC)};
  while (file.get() >= 0 && !bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return Descriptor{};
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (file.get() >= 0) ::lseek(file.get(), 0, SEEK_SET);
  return file;
}

/// Where PATH has `name`; empty if nowhere.
std::string find_program(const std::string& name) {
  if (name.find('/') != std::string::npos) return name;
  const char* variable = std::getenv("PATH");  // NOLINT(concurrency-mt-unsafe): nobody sets it
  std::string_view path = variable == nullptr ? "/usr/bin:/bin" : variable;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find(':'), path.size());
    std::string file = std::string{path.substr(0, end)} + '/' + name;
    if (end > 0 && ::access(file.c_str(), X_OK) == 0) return file;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return {};
}

/// After fork, in the child: only calls that are safe there (POSIX 2.4.3).
[[noreturn]] void become(const char* program, char* const* arguments, int in, int out, int err,
                         const ChildLimits& limits) noexcept {
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  const auto seconds = static_cast<rlim_t>(limits.time.count());
  const rlimit time{seconds, seconds};
  const rlimit memory{limits.memory_bytes, limits.memory_bytes};
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CPU, &time);
  ::setrlimit(RLIMIT_AS, &memory);
  ::setrlimit(RLIMIT_CORE, &none);
  ::setrlimit(RLIMIT_FSIZE, &none);
  ::signal(SIGXFSZ, SIG_IGN);  // a cache that cannot be written is an error to a library, not its end
  std::array<char, 16> locale{"LC_ALL=C.UTF-8"};
  const std::array<char*, 2> environment{locale.data(), nullptr};
  ::execve(program, arguments, environment.data());
  ::_exit(exec_failed);
}

/// Takes what is there to read; false at the end of the stream.
bool take(int fd, std::string& into, std::size_t most) {
  std::array<char, 65536> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): read fills it
  const ssize_t got = ::read(fd, buffer.data(), buffer.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  into.append(buffer.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, into.size())));
  return got > 0;
}

/// Reads both streams to their ends, or until a limit is passed.
ChildEnd listen(const Pipe& out, const Pipe& err, const ChildLimits& limits, ChildResult& result) {
  const auto deadline = Clock::now() + limits.time;
  std::array<pollfd, 2> streams{{{out.read.get(), POLLIN, 0}, {err.read.get(), POLLIN, 0}}};
  while (streams[0].fd >= 0 || streams[1].fd >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return ChildEnd::too_slow;
    const int ready = ::poll(streams.data(), streams.size(), static_cast<int>(left) + 1);
    if (ready < 0 && errno != EINTR) return ChildEnd::crashed;
    if (ready <= 0) continue;
    if (streams[0].revents != 0 && !take(streams[0].fd, result.output, limits.output_bytes + 1))
      streams[0].fd = -1;
    if (streams[1].revents != 0 && !take(streams[1].fd, result.errors, most_error_bytes)) streams[1].fd = -1;
    if (result.output.size() > limits.output_bytes) return ChildEnd::too_talkative;
  }
  return ChildEnd::exited;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits) {
  ChildResult result;
  const std::string program = find_program(arguments.front());
  const Descriptor in = memory_file(input);
  Pipe out;
  Pipe err;
  if (program.empty() || in.get() < 0 || !open_pipe(out) || !open_pipe(err)) return result;
  std::vector<std::string> words = arguments;
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  const pid_t child = ::fork();
  if (child == 0) become(program.c_str(), argv.data(), in.get(), out.write.get(), err.write.get(), limits);
  if (child < 0) return result;
  out.write.reset();
  err.write.reset();
  result.end = listen(out, err, limits, result);
  if (result.end != ChildEnd::exited) ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (result.end != ChildEnd::exited) return result;
  if (!WIFEXITED(status)) {
    result.end = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU ? ChildEnd::too_slow : ChildEnd::crashed;
  } else if (WEXITSTATUS(status) == exec_failed) {
    result.end = ChildEnd::not_found;
  } else {
    result.status = WEXITSTATUS(status);
  }
  return result;
}

}  // namespace entente
