#include <catch2/catch.hpp>

#include "entente/recognise/name_run.hpp"
#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

/// The runs of a sentence, each from where the one before ended.
Lines runs_of(std::string_view paragraph) {
  const ReadText text{paragraph};
  const auto atoms = text.atoms();
  const RunFinder finder{text.lexed(), text.sentence(), atoms};
  Lines runs;
  for (std::uint32_t i = text.sentence().first; i < text.sentence().last;) {
    const TokenRange run = finder.run_at(i);
    if (!run.empty()) runs.emplace_back(text.lexed().text(run));
    i = run.empty() ? i + 1 : run.last;
  }
  return runs;
}

}  // namespace

TEST_CASE("what a body is of belongs to its name, whose it is does not") {
  CHECK(runs_of("We see the Ministry of Land.") == Lines{"Ministry of Land"});
}

TEST_CASE("both parties of a text are in its name") {
  CHECK(runs_of("We see the Agreement on Land between Japan and Australia.") ==
        Lines{"Agreement on Land between Japan and Australia"});
}

TEST_CASE("a preposition that no name takes ends it") {
  CHECK(runs_of("We see the Ministry of Land under Kyoto.") == Lines{"Ministry of Land", "Kyoto"});
  CHECK(runs_of("We see Kyoto on Osaka.") == Lines{"Kyoto", "Osaka"});
}
