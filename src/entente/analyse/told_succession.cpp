#include "entente/analyse/told_succession.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/graph/code_point_index.hpp"

namespace entente {

namespace {

/// What a phrase between two names says of them.
struct Cue {
  std::string_view list;
  bool renamed = false;
  bool old_first = false;  ///< the name before the phrase is the old one
};
constexpr std::array<Cue, 4> cue_lists{{{"continuity/renamed-from", true, false},
                                        {"continuity/renamed-to", true, true},
                                        {"continuity/succeeded-from", false, false},
                                        {"continuity/succeeded-to", false, true}}};

/// The words without articles: "formerly the" and "formerly" alike.
std::string plain_words(std::string_view text) {
  std::string out;
  for (const std::string& word : words_of(text)) {
    if (word == "the" || word == "an" || word == "its") continue;
    out.append(out.empty() ? "" : " ").append(word);
  }
  return out;
}

std::map<std::string, const Cue*> cues_of(const Vocabulary& vocabulary) {
  std::map<std::string, const Cue*> out;
  for (const Cue& cue : cue_lists) {
    const auto phrases = vocabulary.lists.find(cue.list);
    if (phrases == vocabulary.lists.end()) continue;
    for (const std::string& phrase : phrases->second) out.emplace(plain_words(phrase), &cue);
  }
  return out;
}

struct Place {
  CodePointRange range;
  EntityId entity;
  PassageId passage;
};

std::vector<Place> places_of(const StatementFacts& facts) {
  std::vector<Place> out;
  for (std::size_t i = 0; i < facts.entities.size(); ++i) {
    for (const MentionFact& mention : facts.entities[i].mentions)
      out.push_back({mention.range, EntityId{i}, mention.evidence.passage});
  }
  std::sort(out.begin(), out.end(), [](const Place& a, const Place& b) {
    return std::tie(a.range, a.entity) < std::tie(b.range, b.entity);
  });
  return out;
}

}  // namespace

std::vector<ToldSuccession> told_successions(const StatementFacts& facts, const Vocabulary& vocabulary) {
  // "formerly known as", and what a line end and a bracket add.
  constexpr std::uint32_t longest = 48;
  const std::map<std::string, const Cue*> cues = cues_of(vocabulary);
  const CodePointIndexView source{facts.source};
  const std::vector<Place> places = places_of(facts);
  std::vector<ToldSuccession> out;
  for (std::size_t i = 1; i < places.size(); ++i) {
    const Place& before = places[i - 1];
    const Place& after = places[i];
    const bool apart =
        before.range.end < after.range.begin && after.range.begin - before.range.end <= longest;
    if (!apart || before.passage != after.passage || before.entity == after.entity) continue;
    const auto cue = cues.find(plain_words(source.slice({before.range.end, after.range.begin})));
    if (cue == cues.end()) continue;
    const bool old_first = cue->second->old_first;
    out.push_back({old_first ? before.entity : after.entity, old_first ? after.entity : before.entity,
                   cue->second->renamed, after.passage});
  }
  return out;
}

}  // namespace entente
