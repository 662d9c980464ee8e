#include "entente/analyse/commitment_profile.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// Concepts that the text names, piece by piece between function words and marks, since a topic is a noun
/// phrase.
std::set<std::string> topics_in(std::string_view text, const ContinuityLexicon& lexicon) {
  std::set<std::string> out;
  std::string piece;
  const auto end_piece = [&] {
    if (piece.empty()) return;
    for (const TopicId id : lexicon.topics->find(piece).topics)
      out.insert(lexicon.vocabulary->topics[id.index()].iri);
    piece.clear();
  };
  constexpr std::string_view marks = ",;:.()";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string_view word = text.substr(at, end - at);
    const bool closes = !word.empty() && marks.find(word.back()) != std::string_view::npos;
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    if (lexicon.function_words.contains(to_lower(word))) {
      end_piece();
    } else if (!word.empty()) {
      if (!piece.empty()) piece += ' ';
      piece += word;
    }
    if (closes) end_piece();
    at = end + 1;
  }
  end_piece();
  return out;
}

std::set<std::string> above(const std::set<std::string>& topics, const Vocabulary& vocabulary) {
  std::set<std::string> out;
  const auto find = [&](const std::string& iri) {
    return std::lower_bound(vocabulary.topics.begin(), vocabulary.topics.end(), iri,
                            [](const Topic& topic, const std::string& key) { return topic.iri < key; });
  };
  std::vector<std::string> open{topics.begin(), topics.end()};
  while (!open.empty()) {
    const auto at = find(open.back());
    open.pop_back();
    for (const TopicId id : at->broader) {
      if (out.insert(vocabulary.topics[id.index()].iri).second)
        open.push_back(vocabulary.topics[id.index()].iri);
    }
  }
  return out;
}

std::set<std::string> stems_in(std::string_view text, const ContinuityLexicon& lexicon) {
  std::set<std::string> out;
  for (const std::string& word : words_of(text)) {
    if (!lexicon.function_words.contains(word)) out.insert(folded_stem(lexicon, word));
  }
  return out;
}

/// "information sharing" and "share information" alike, and with one word between them: "the earliest
/// possible date". Marks part; function words do not.
std::set<std::string> phrases_in(std::string_view text, const ContinuityLexicon& lexicon) {
  constexpr std::string_view marks = ",;:()";
  constexpr std::size_t reach = 2;
  const auto is_mark = [&](char c) { return marks.find(c) != std::string_view::npos; };
  std::set<std::string> out;
  std::vector<std::string> run;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view token = text.substr(at, end - at);
    at = end + 1;
    if (!token.empty() && is_mark(token.front())) run.clear();
    for (const std::string& word : words_of(token)) {
      if (lexicon.function_words.contains(word)) continue;
      std::string root = folded_stem(lexicon, word);
      for (std::size_t back = 1; back <= std::min(reach, run.size()); ++back) {
        const std::string& before = run[run.size() - back];
        if (before != root) out.insert(std::min(before, root) + ' ' + std::max(before, root));
      }
      run.push_back(std::move(root));
    }
    if (!token.empty() && is_mark(token.back())) run.clear();
  }
  return out;
}

/// Of the words of a clause: what is acted on begins behind the verb of the action, and ends where the
/// clause, having told something, goes on to say what for: at the next "to", "which", "including" …
struct ObjectBounds {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Behind the verb: "continue to share best practices" has before it only how the action is done.
std::size_t object_begin(std::string_view text, const std::string& action) {
  constexpr int farthest = 8;
  std::size_t at = 0;
  for (int word = 0; word < farthest && at < text.size(); ++word) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const auto parts = words_of(text.substr(at, end - at));
    if (std::any_of(parts.begin(), parts.end(), [&](const auto& part) { return stem(part) == action; }))
      return std::min(end + 1, text.size());
    at = end + 1;
  }
  return 0;
}

ObjectBounds object_bounds(std::string_view text, const std::string& action,
                           const ContinuityLexicon& lexicon) {
  constexpr std::array<std::string_view, 12> purposes{
      "to", "which", "that", "including", "through", "who", "by", "so", "such", "as", "while", "because"};
  ObjectBounds out{object_begin(text, action), text.size()};
  bool told = false;
  // "work to further strengthen ties": a verb that "to" brings in tells no object yet.
  bool verb_next = false;
  for (std::size_t at = out.begin; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const auto parts = words_of(text.substr(at, end - at));
    if (parts.size() == 1) {
      if (told && std::find(purposes.begin(), purposes.end(), parts[0]) != purposes.end()) {
        out.end = at;
        return out;
      }
      if (parts[0] == "to") verb_next = true;
    }
    for (const std::string& word : parts) {
      const std::string root = stem(word);
      if (lexicon.function_words.contains(word) || lexicon.light_stems.contains(root)) continue;
      if (verb_next && lexicon.action_stems.contains(root)) {
        verb_next = false;
        continue;
      }
      told = true;
    }
    at = end + 1;
  }
  return out;
}

/// "…, which can be used to raise awareness": what may come of it is not what is promised.
std::size_t aside_begin(std::string_view text) {
  const std::size_t at = text.find(" which ");
  return at == std::string_view::npos ? text.size() : at;
}

/// "identify and empower an authority": a verb without an object of its own has that of the next action of
/// the same passage.
void share_objects(std::vector<CommitmentProfile>& profiles, const StatementFacts& facts,
                   const std::vector<std::size_t>& order) {
  for (std::size_t i = order.size(); i-- > 1;) {
    CommitmentProfile& profile = profiles[order[i - 1]];
    const CommitmentProfile& next = profiles[order[i]];
    if (!profile.object.empty() || !profile.purpose.empty()) continue;
    if (facts.commitments[order[i - 1]].evidence.passage != facts.commitments[order[i]].evidence.passage)
      continue;
    profile.object = next.object;
    profile.purpose = next.purpose;
    profile.topics = next.topics;
    profile.phrases = next.phrases;
    profile.words.insert(next.words.begin(), next.words.end());
    profile.names = next.names;
  }
}

/// The stems of passages, each read once and only when asked for.
class PassageStems {
 public:
  PassageStems(const StatementFacts& facts, const ContinuityLexicon& lexicon)
      : facts_{facts}, lexicon_{lexicon}, read_(facts.passages.size()) {}

  const std::set<std::string>& stems(std::size_t passage) {
    auto& known = read_[passage];
    if (!known) known = stems_in(facts_.passages[passage].text, lexicon_);
    return *known;
  }

  std::set<std::string> stems_around(std::size_t passage) {
    constexpr std::size_t reach = 2;
    std::set<std::string> out;
    const std::size_t first = passage - std::min(passage, reach);
    for (std::size_t p = first; p < std::min(read_.size(), passage + reach + 1); ++p) {
      const auto& each = stems(p);
      out.insert(each.begin(), each.end());
    }
    return out;
  }

 private:
  const StatementFacts& facts_;
  const ContinuityLexicon& lexicon_;
  std::vector<std::optional<std::set<std::string>>> read_;
};

void remove_all(std::set<std::string>& from, const std::set<std::string>& these) {
  for (const std::string& each : these) from.erase(each);
}

/// The things that a clause names besides those who bind themselves.
void add_names(std::vector<CommitmentProfile>& profiles, const StatementFacts& facts) {
  std::multimap<PassageId, std::pair<CodePointRange, const EntityFact*>> mentions;
  for (const EntityFact& entity : facts.entities) {
    for (const MentionFact& mention : entity.mentions)
      mentions.emplace(mention.evidence.passage, std::pair{mention.range, &entity});
  }
  for (std::size_t c = 0; c < profiles.size(); ++c) {
    const CommitmentFact& commitment = facts.commitments[c];
    const auto [first, last] = mentions.equal_range(commitment.evidence.passage);
    for (auto at = first; at != last; ++at) {
      const auto& [range, entity] = at->second;
      const bool inside = range.begin >= commitment.clause.begin && range.end <= commitment.clause.end;
      if (inside && !profiles[c].agents.contains(entity->iri)) profiles[c].names.insert(entity->iri);
    }
  }
}

/// "conclude | it by May", "support | its work": what is acted on was named before.
///
/// object   the clause behind its verb
/// several  who binds itself is many, and no "its" is theirs
bool refers_back(std::string_view object, bool several, const ContinuityLexicon& lexicon) {
  constexpr std::size_t farthest = 6;  // "take an active part | in it"
  const std::vector<std::string> words = words_of(object);
  for (std::size_t i = 0; i < std::min(words.size(), farthest); ++i) {
    const std::string& word = words[i];
    if (lexicon.referring.contains(word)) {
      const bool when = i + 1 < words.size() && lexicon.times.contains(words[i + 1]);  // "meet this year"
      return !when && (word != "its" || several);
    }
    const std::string root = stem(word);
    if (!lexicon.function_words.contains(word) && !lexicon.light_stems.contains(root) &&
        !lexicon.action_stems.contains(root))
      return false;
  }
  return false;
}

/// Gives each clause whose object is a pronoun what that may stand for: the object of the undertaking before
/// in the same sentence, else the rest of the sentence, with the one before where that says little.
void add_referents(std::vector<CommitmentProfile>& profiles, const StatementFacts& facts,
                   const std::vector<std::size_t>& order, const ContinuityLexicon& lexicon,
                   PassageStems& passages) {
  constexpr std::size_t least_told = 4;
  const CommitmentProfile* before = nullptr;
  std::size_t passage_before = 0;
  for (const std::size_t at : order) {
    const CommitmentFact& commitment = facts.commitments[at];
    CommitmentProfile& profile = profiles[at];
    const std::size_t passage = commitment.evidence.passage.index();
    const CommitmentProfile* const antecedent =
        before != nullptr && passage_before == passage && !before->object.empty() ? before : nullptr;
    before = &profile;
    passage_before = passage;
    const std::size_t object = object_begin(commitment.words, stem(commitment.action));
    if (object == 0 || !refers_back(std::string_view{commitment.words}.substr(object),
                                    commitment.agents.size() > 1, lexicon))
      continue;
    if (antecedent != nullptr) {
      profile.referent = antecedent->object;
      profile.referent.insert(antecedent->purpose.begin(), antecedent->purpose.end());
      profile.topics.insert(antecedent->topics.begin(), antecedent->topics.end());
    } else {
      profile.referent = passages.stems(passage);
      remove_all(profile.referent, profile.words);
      if (profile.referent.size() < least_told && passage > 0) {
        const auto& sentence_before = passages.stems(passage - 1);
        profile.referent.insert(sentence_before.begin(), sentence_before.end());
      }
    }
    profile.words.insert(profile.referent.begin(), profile.referent.end());
    remove_all(profile.referent, profile.object);
  }
}

}  // namespace

std::vector<std::size_t> order_of_clauses(const StatementFacts& facts) {
  std::vector<std::size_t> out(facts.commitments.size());
  std::iota(out.begin(), out.end(), std::size_t{0});
  std::sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
    const CommitmentFact& left = facts.commitments[a];
    const CommitmentFact& right = facts.commitments[b];
    if (left.clause.begin != right.clause.begin) return left.clause.begin < right.clause.begin;
    if (left.clause.end != right.clause.end) return left.clause.end < right.clause.end;
    return left.words < right.words;
  });
  return out;
}

std::vector<CommitmentProfile> profile_commitments(const StatementFacts& facts,
                                                   const ContinuityLexicon& lexicon) {
  // Both statements name their parties everywhere.
  std::set<std::string> party_stems;
  for (const EntityId party : facts.parties) {
    for (const std::string& surface : facts.entities[party.index()].surfaces)
      party_stems.merge(stems_in(surface, lexicon));
  }
  PassageStems passages{facts, lexicon};
  std::vector<CommitmentProfile> out;
  out.reserve(facts.commitments.size());
  for (const CommitmentFact& commitment : facts.commitments) {
    CommitmentProfile& profile = out.emplace_back();
    profile.action = commitment.action;
    if (const auto at = lexicon.action_classes.find(commitment.action); at != lexicon.action_classes.end())
      profile.action_classes = at->second;
    const std::string_view words =
        std::string_view{commitment.words}.substr(0, aside_begin(commitment.words));
    const ObjectBounds bounds = object_bounds(words, stem(commitment.action), lexicon);
    profile.object = stems_in(words.substr(bounds.begin, bounds.end - bounds.begin), lexicon);
    remove_all(profile.object, party_stems);
    profile.purpose = stems_in(words.substr(bounds.end), lexicon);
    profile.phrases = phrases_in(words, lexicon);
    // Asides and names of parties tell what it is about, though they are not what is promised.
    profile.words = stems_in(commitment.words, lexicon);
    profile.verbs = {stem(commitment.action)};
    for (const auto* stems : {&profile.object, &profile.purpose}) {
      for (const std::string& each : *stems) {
        if (lexicon.action_stems.contains(each)) profile.verbs.insert(each);
      }
    }
    remove_all(profile.purpose, party_stems);
    remove_all(profile.purpose, profile.object);
    const std::size_t at_passage = commitment.evidence.passage.index();
    const std::string& passage = facts.passages[at_passage].text;
    profile.passage = passages.stems(at_passage);
    profile.surroundings = passages.stems_around(at_passage);
    profile.topics = topics_in(words, lexicon);
    profile.context_topics = topics_in(passage, lexicon);
    profile.next_meeting = next_meeting_in(facts, commitment, lexicon);
    for (const EntityId agent : commitment.agents) profile.agents.insert(facts.entities[agent.index()].iri);
  }
  add_names(out, facts);
  const std::vector<std::size_t> order = order_of_clauses(facts);
  share_objects(out, facts, order);
  add_referents(out, facts, order, lexicon, passages);
  for (CommitmentProfile& profile : out) {
    remove_all(profile.context_topics, profile.topics);
    profile.broader_topics = above(profile.topics, *lexicon.vocabulary);
  }
  return out;
}

}  // namespace entente
