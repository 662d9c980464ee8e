// How fast statements become facts beside `wc -w` on the same text, whether the time grows linearly, and what
// the main job takes as a whole process.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>

#include "entente/pipeline.hpp"

namespace {

// This one has no end mark: repeated, all of it is read.
const char* const statement = ENTENTE_SOURCE_DIR "/statements/2003-09-09-us-japan-cyber-security.txt";

/// A file that holds the statement `times` times; gone with the object.
class RepeatedStatement {
 public:
  explicit RepeatedStatement(std::int64_t times)
      : path_{std::filesystem::temp_directory_path() / ("entente_bench_" + std::to_string(times) + ".txt")} {
    std::ifstream in{statement, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    std::ofstream out{path_, std::ios::binary};
    for (std::int64_t i = 0; i < times; ++i) out << text << "\n\n";
  }
  RepeatedStatement(const RepeatedStatement&) = delete;
  RepeatedStatement& operator=(const RepeatedStatement&) = delete;
  ~RepeatedStatement() { std::filesystem::remove(path_); }
  [[nodiscard]] std::string path() const { return path_.string(); }
  [[nodiscard]] std::int64_t size() const {
    return static_cast<std::int64_t>(std::filesystem::file_size(path_));
  }

 private:
  std::filesystem::path path_;
};

void extract_statement(benchmark::State& state) {
  const entente::Expected<entente::KnowledgePtr> knowledge = entente::load_knowledge();
  const RepeatedStatement text{state.range(0)};
  for (auto _ : state) {
    const entente::Expected<entente::StatementFacts> facts =
        entente::extract_source({text.path()}, **knowledge);
    if (!facts) state.SkipWithError("the statement could not be read");
    benchmark::DoNotOptimize(facts);
  }
  state.SetBytesProcessed(state.iterations() * text.size());
  state.SetComplexityN(text.size());
}

void run(benchmark::State& state, const std::string& command) {
  for (auto _ : state) {
    if (std::system(command.c_str()) != 0) state.SkipWithError("the command failed");
  }
}

void count_words_with_wc(benchmark::State& state) {
  const RepeatedStatement text{state.range(0)};
  run(state, "wc -w '" + text.path() + "' >/dev/null");
  state.SetBytesProcessed(state.iterations() * text.size());
}

void build_two_statements_whole_process(benchmark::State& state) {
  const auto folder = std::filesystem::temp_directory_path() / "entente_bench_exports";
  run(state,
      "'" ENTENTE_PROGRAM "' build '" ENTENTE_SOURCE_DIR "/statements' -o '" + folder.string() + "' --quiet");
  std::filesystem::remove_all(folder);
}

void load_vocabulary(benchmark::State& state) {
  for (auto _ : state) {
    const entente::Expected<entente::KnowledgePtr> knowledge = entente::load_knowledge();
    benchmark::DoNotOptimize(knowledge);
  }
}

}  // namespace

BENCHMARK(extract_statement)->RangeMultiplier(8)->Range(1, 2048)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK(count_words_with_wc)->Arg(2048)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(build_two_statements_whole_process)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(load_vocabulary)->Unit(benchmark::kMillisecond);
