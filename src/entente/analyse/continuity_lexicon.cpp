#include "entente/analyse/continuity_lexicon.hpp"

#include <algorithm>
#include <array>
#include <span>

#include <libstemmer.h>

#include "entente/base/c_handle.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// Lists of words that only hold a sentence together.
constexpr std::array<std::string_view, 15> function_lists{
    "words/determiner", "words/possessive", "words/pronoun",      "words/preposition", "words/conjunction",
    "words/modal",      "words/be",         "words/have",         "words/negation",    "words/adverb",
    "words/quantifier", "words/cardinal",   "words/subordinator", "words/conditional", "words/ordinal"};

/// The first two of the three bytes of U+2000 to U+203F.
constexpr std::string_view general_punctuation = "\xE2\x80";

/// Kinds of action.
constexpr std::array<std::string_view, 13> action_lists{
    "action/advance",         "action/assess",   "action/carry-out", "action/cooperate", "action/counter",
    "action/deliberate",      "action/exchange", "action/found",     "action/keep",      "action/protect",
    "action/raise-awareness", "action/resource", "action/strengthen"};

/// A topic that one in a hundred commitments has is a field more than a subject.
constexpr double common_topic_factor = 0.6;

/// Words by how many commitments have them: the logarithm of one in how many, against that of one in four
/// hundred. Light words are chosen by hand besides: they say little however rare.
struct Grade {
  std::string_view list;
  double weight;
};
constexpr std::array<Grade, 3> grades{
    {{"continuity/light-word", 0.35}, {"continuity/common-word", 0.6}, {"continuity/frequent-word", 0.85}}};

/// Numbers tell when and how much, not what.
constexpr double number_weight = 0.25;

bool is_number(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_ascii_digit);
}

/// The phrases of a list; none where the vocabulary has no such list.
std::span<const std::string> list(const Vocabulary& vocabulary, std::string_view name) {
  const auto at = vocabulary.lists.find(name);
  return at == vocabulary.lists.end() ? std::span<const std::string>{} : at->second;
}

using Words = std::set<std::string, std::less<>>;

Words words_in(const Vocabulary& vocabulary, std::string_view name) {
  const auto words = list(vocabulary, name);
  return {words.begin(), words.end()};
}

Words stems_of(const Vocabulary& vocabulary, std::string_view name) {
  Words out;
  for (const std::string& phrase : list(vocabulary, name)) out.insert(stem(phrase));
  return out;
}

/// Each word of a list of "youth young" -> the first of its line, both as `form` has them.
template <typename Form>
std::map<std::string, std::string, std::less<>> folded(const Vocabulary& vocabulary, std::string_view name,
                                                       Form form) {
  std::map<std::string, std::string, std::less<>> out;
  for (const std::string& line : list(vocabulary, name)) {
    const std::vector<std::string> words = words_of(line);
    for (const std::string& word : words) out[form(word)] = form(words.front());
  }
  return out;
}

void take_actions(ContinuityLexicon& lexicon) {
  for (const std::string_view name : action_lists) {
    for (const std::string& lemma : list(*lexicon.vocabulary, name))
      lexicon.action_classes[lemma].emplace(name.substr(name.find('/') + 1));
  }
  for (const auto& [lemma, classes] : lexicon.action_classes)
    lexicon.action_stems[stem(lemma)].insert(classes.begin(), classes.end());
}

/// A topic says as much as the word of its name that says most.
void weigh_topics(ContinuityLexicon& lexicon) {
  const Words common = words_in(*lexicon.vocabulary, "continuity/common-topic");
  for (const Topic& topic : lexicon.vocabulary->topics) {
    double most = 0;
    for (const std::string& word : words_of(topic.name)) {
      if (!lexicon.function_words.contains(word)) most = std::max(most, base_weight(lexicon, stem(word)));
    }
    lexicon.topic_weights.emplace(topic.iri, common.contains(topic.name) ? most * common_topic_factor : most);
  }
}

}  // namespace

std::string stem(std::string_view word) {
  thread_local const CHandle<sb_stemmer, sb_stemmer_delete> stemmer{sb_stemmer_new("english", "UTF_8")};
  if (stemmer == nullptr) return std::string{word};
  const sb_symbol* const out = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                                               static_cast<int>(word.size()));
  if (out == nullptr) return std::string{word};
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  const std::string folded = to_lower(text);
  std::string word;
  const auto end_word = [&] {
    // What is left of "Japan's" behind the apostrophe.
    if (word.size() > 1) out.push_back(word);
    word.clear();
  };
  for (std::size_t i = 0; i < folded.size(); ++i) {
    // Curly quotes and dashes part words as straight ones do.
    if (folded.compare(i, general_punctuation.size(), general_punctuation) == 0) {
      end_word();
      i += general_punctuation.size();
      continue;
    }
    const char c = folded[i];
    if (is_ascii_lower(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80U) {
      word += c;
    } else {
      end_word();
    }
  }
  end_word();
  return out;
}

ContinuityLexicon make_continuity_lexicon(const Gazetteer& gazetteer) {
  const Vocabulary& vocabulary = gazetteer.vocabulary;
  ContinuityLexicon out;
  out.topics = &gazetteer.topics;
  out.vocabulary = &vocabulary;
  take_actions(out);
  for (const std::string_view name : function_lists) {
    for (const std::string& phrase : list(vocabulary, name)) out.function_words.insert(to_lower(phrase));
  }
  for (const Grade& grade : grades) {
    for (const std::string& phrase : list(vocabulary, grade.list))
      out.stem_weights.emplace(stem(phrase), grade.weight);
  }
  weigh_topics(out);
  out.same_stems = folded(vocabulary, "continuity/same", [](const std::string& word) { return stem(word); });
  out.light_stems = stems_of(vocabulary, grades.front().list);
  out.mechanism_stems = stems_of(vocabulary, "continuity/mechanism");
  out.hedges = words_in(vocabulary, "continuity/hedge");
  out.convening = words_in(vocabulary, "continuity/convene");
  out.meetings = words_in(vocabulary, "continuity/meeting");
  out.again = words_in(vocabulary, "continuity/again");
  out.adverbials = words_in(vocabulary, "continuity/adverbial");
  out.referring = words_in(vocabulary, "continuity/referring");
  out.times = words_in(vocabulary, "continuity/time");
  out.convened = folded(vocabulary, "continuity/convened", [](const std::string& word) { return word; });
  return out;
}

std::string folded_stem(const ContinuityLexicon& lexicon, std::string_view word) {
  std::string out = stem(word);
  const auto at = lexicon.same_stems.find(out);
  return at == lexicon.same_stems.end() ? out : at->second;
}

double base_weight(const ContinuityLexicon& lexicon, std::string_view stem_or_iri) {
  if (const auto at = lexicon.stem_weights.find(stem_or_iri); at != lexicon.stem_weights.end())
    return at->second;
  if (const auto at = lexicon.topic_weights.find(stem_or_iri); at != lexicon.topic_weights.end())
    return at->second;
  return is_number(stem_or_iri) ? number_weight : 1;
}

}  // namespace entente
