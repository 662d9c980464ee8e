// A million triples with hard literals, written and read back: how fast, beside serdi and rapper on the same
// file, and with how much memory. None may be lost.
//
// usage: bench_roundtrip [TRIPLES]
//
// Each step is a process of its own, so that its memory is its own. Entente's holds all triples, and when
// writing the text as well; the time does not count how they were made or compared. serdi and rapper read and
// write in one go and keep nothing.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "entente/emit/jsonld.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/store/rdf_reader.hpp"
#include "property/generated_quads.hpp"

namespace {

using namespace entente;
using Clock = std::chrono::steady_clock;

struct Cost {
  double seconds = 0;
  double megabytes = 0;  ///< at its peak
  bool succeeded = false;
};

/// The memory is that of this process and of those that it waited for, so far.
Cost cost_since(Clock::time_point start) {
  rusage own{};
  rusage others{};
  ::getrusage(RUSAGE_SELF, &own);
  ::getrusage(RUSAGE_CHILDREN, &others);
  return {std::chrono::duration<double>(Clock::now() - start).count(),
          static_cast<double>(std::max(own.ru_maxrss, others.ru_maxrss)) / 1024, true};
}

/// What `work` says that it costs, in a process of its own.
Cost cost_of(const std::function<Cost()>& work) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return {};
  std::fflush(stdout);
  const pid_t child = ::fork();
  if (child == 0) {
    const Cost cost = work();
    const bool told = ::write(ends[1], &cost, sizeof cost) == sizeof cost;
    ::_exit(told ? 0 : 1);
  }
  ::close(ends[1]);
  Cost cost;
  const bool told = ::read(ends[0], &cost, sizeof cost) == sizeof cost;
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!told || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return {};
  return cost;
}

/// A program with its arguments, its output thrown away.
Cost cost_of_program(const std::vector<std::string>& words) {
  return cost_of([&] {
    const auto start = Clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
      std::vector<char*> arguments;
      for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
      arguments.push_back(nullptr);
      if (std::freopen("/dev/null", "w", stdout) != nullptr) ::execvp(arguments[0], arguments.data());
      ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? cost_since(start) : Cost{};
  });
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

struct Syntax {
  const char* name;  ///< as serdi and rapper call it
  const char* file;
  Expected<std::string> (*write)(std::span<const Triple>);
  RdfSyntax syntax;
  bool has_reader;
};

constexpr std::array<Syntax, 3> syntaxes{{{"turtle", "x.ttl", to_turtle, RdfSyntax::turtle, true},
                                          {"ntriples", "x.nt", to_ntriples, RdfSyntax::ntriples, true},
                                          {"jsonld", "x.jsonld", to_jsonld, RdfSyntax::turtle, false}}};

Cost write_triples(const Syntax& syntax, const std::filesystem::path& path, std::size_t count) {
  const std::vector<Triple> triples = test::generated_triples(count);
  const auto start = Clock::now();
  const Expected<std::string> text = syntax.write(triples);
  if (!text) return {};
  std::ofstream out{path, std::ios::binary};
  out << *text;
  out.close();
  return out ? cost_since(start) : Cost{};
}

/// The comparison with what was written is not counted, but can make it fail.
Cost read_triples(const Syntax& syntax, const std::filesystem::path& path, std::size_t count) {
  const auto start = Clock::now();
  const auto quads = read_rdf(path.string(), read_file(path), syntax.syntax);
  const Cost cost = cost_since(start);
  if (!quads) return {};
  std::vector<Triple> found;
  for (const Quad& quad : *quads) found.push_back(quad.triple);
  std::sort(found.begin(), found.end());
  return found == test::generated_triples(count) ? cost : Cost{};
}

/// 0 when it went well.
int print(const char* syntax, const std::string& what, const Cost& cost, std::size_t count, double least) {
  if (!cost.succeeded) {
    std::printf("%-9s %-16s FAILED: triples were lost, or the program is missing\n", syntax, what.c_str());
    return 1;
  }
  std::printf("%-9s %-16s %10.0f triples/s %8.2f s %7.2f x serdi %8.0f MB\n", syntax, what.c_str(),
              static_cast<double>(count) / cost.seconds, cost.seconds, cost.seconds / least, cost.megabytes);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
  const auto folder =
      std::filesystem::temp_directory_path() / ("entente_roundtrip_" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  std::printf("%zu triples, written and read back\n", count);
  int failures = 0;
  double least = 1;
  for (const Syntax& syntax : syntaxes) {
    const auto path = folder / syntax.file;
    const Cost writing = cost_of([&] { return write_triples(syntax, path, count); });
    if (syntax.has_reader) {
      const Cost serdi = cost_of_program({"serdi", "-q", "-i", syntax.name, "-o", "ntriples", path.string()});
      const Cost rapper =
          cost_of_program({"rapper", "-q", "-i", syntax.name, "-o", "ntriples", path.string()});
      const Cost reading = cost_of([&] { return read_triples(syntax, path, count); });
      least = serdi.succeeded ? serdi.seconds : 1;
      failures += print(syntax.name, "serdi, both", serdi, count, least);
      failures += print(syntax.name, "rapper, both", rapper, count, least);
      failures += print(syntax.name, "Entente reads", reading, count, least);
    }
    failures += print(syntax.name, "Entente writes", writing, count, least);
  }
  std::filesystem::remove_all(folder);
  return failures == 0 ? 0 : 1;
}
