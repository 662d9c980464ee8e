// How fast statements become facts, and whether the time grows linearly with the text.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>

#include "entente/pipeline.hpp"

namespace {

const char* const statement = ENTENTE_SOURCE_DIR "/statements/2014-03-13-us-japan-internet-economy.txt";

/// A file that holds the statement `times` times; gone with the object.
class RepeatedStatement {
 public:
  explicit RepeatedStatement(std::int64_t times)
      : path_{std::filesystem::temp_directory_path() / ("entente_bench_" + std::to_string(times) + ".txt")} {
    std::ifstream in{statement, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    std::ofstream out{path_, std::ios::binary};
    for (std::int64_t i = 0; i < times; ++i) out << text << '\n';
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

void load_vocabulary(benchmark::State& state) {
  for (auto _ : state) {
    const entente::Expected<entente::KnowledgePtr> knowledge = entente::load_knowledge();
    benchmark::DoNotOptimize(knowledge);
  }
}

}  // namespace

BENCHMARK(extract_statement)->RangeMultiplier(4)->Range(1, 64)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK(load_vocabulary)->Unit(benchmark::kMillisecond);
