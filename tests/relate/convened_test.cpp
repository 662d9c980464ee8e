#include "entente/relate/convened.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// What `ask` says of the last mention of a forum or state in `prose`.
template <class Ask>
auto of_last(const std::string& prose, Ask ask) {
  const Statement statement{{prose}};
  const auto& mentions = statement.context.recognition.mentions;
  const Mention& mention = mentions.back();
  const TokenRange sentence = statement.segmentation.sentences[mention.sentence.index()].tokens;
  return ask(statement.context, mention, sentence);
}

bool session(const std::string& prose) {
  return of_last(prose, is_session_of);
}
bool convened(const std::string& prose) {
  return of_last(prose, is_convened);
}

}  // namespace

TEST_CASE("a session of a forum is a meeting of it") {
  CHECK(session("They welcomed the second session of the OECD."));
  CHECK(session("They welcomed a meeting of the OECD."));
  CHECK_FALSE(session("They welcomed the work of the OECD."));
  CHECK_FALSE(session("They welcomed the OECD."));
}

TEST_CASE("a forum that is held is met in, and so is one that is counted behind such a verb") {
  CHECK(convened("They will convene the OECD."));
  CHECK(convened("They held the fourth OECD."));
  CHECK(convened("They held talks in May and the third OECD."));
  CHECK_FALSE(convened("They will praise the OECD."));
  CHECK_FALSE(convened("They held talks with the OECD."));
}

TEST_CASE("who hosts what stands before which") {
  CHECK(of_last("They welcomed the OECD, which Japan will host soon.", verb_of_host) > 0);
  CHECK(of_last("They welcomed the OECD, which Japan will praise soon.", verb_of_host) == 0);
  CHECK(of_last("They welcomed the OECD and Japan will host it.", verb_of_host) == 0);
}

TEST_CASE("next and ordinals count meetings") {
  CHECK(counts_meeting("next"));
  CHECK(counts_meeting("fourth"));
  CHECK_FALSE(counts_meeting("joint"));
}
