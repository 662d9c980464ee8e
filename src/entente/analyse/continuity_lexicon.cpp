#include "entente/analyse/continuity_lexicon.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <libstemmer.h>

#include "entente/base/text.hpp"

namespace entente {

namespace {

struct StemmerDeleter {
  void operator()(sb_stemmer* stemmer) const noexcept { sb_stemmer_delete(stemmer); }
};

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

const std::vector<std::string>* list(const Vocabulary& vocabulary, std::string_view name) {
  const auto at = vocabulary.lists.find(name);
  return at == vocabulary.lists.end() ? nullptr : &at->second;
}

std::set<std::string, std::less<>> stems_of(const Vocabulary& vocabulary, std::string_view name) {
  std::set<std::string, std::less<>> out;
  if (const auto* phrases = list(vocabulary, name); phrases != nullptr) {
    for (const std::string& phrase : *phrases) out.insert(stem(phrase));
  }
  return out;
}

}  // namespace

std::string stem(std::string_view word) {
  thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer{sb_stemmer_new("english", "UTF_8")};
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
  ContinuityLexicon out;
  out.topics = &gazetteer.topics;
  out.vocabulary = &gazetteer.vocabulary;
  for (const std::string_view name : action_lists) {
    const auto* const phrases = list(gazetteer.vocabulary, name);
    if (phrases == nullptr) continue;
    for (const std::string& lemma : *phrases)
      out.action_classes[lemma].emplace(name.substr(name.find('/') + 1));
  }
  for (const std::string_view name : function_lists) {
    if (const auto* phrases = list(gazetteer.vocabulary, name); phrases != nullptr) {
      for (const std::string& phrase : *phrases) out.function_words.insert(to_lower(phrase));
    }
  }
  for (const auto& [lemma, classes] : out.action_classes)
    out.action_stems[stem(lemma)].insert(classes.begin(), classes.end());
  if (const auto* phrases = list(gazetteer.vocabulary, "continuity/same"); phrases != nullptr) {
    for (const std::string& phrase : *phrases) {
      const std::vector<std::string> words = words_of(phrase);
      for (const std::string& word : words) out.same_stems[stem(word)] = stem(words.front());
    }
  }
  for (const Grade& grade : grades) {
    const auto* const phrases = list(gazetteer.vocabulary, grade.list);
    if (phrases == nullptr) continue;
    for (const std::string& phrase : *phrases) out.stem_weights.emplace(stem(phrase), grade.weight);
  }
  out.light_stems = stems_of(gazetteer.vocabulary, grades.front().list);
  out.mechanism_stems = stems_of(gazetteer.vocabulary, "continuity/mechanism");
  const auto take = [&](std::string_view name, std::set<std::string, std::less<>>& to) {
    if (const auto* words = list(gazetteer.vocabulary, name); words != nullptr)
      to.insert(words->begin(), words->end());
  };
  take("continuity/hedge", out.hedges);
  take("continuity/convene", out.convening);
  take("continuity/meeting", out.meetings);
  take("continuity/again", out.again);
  take("continuity/adverbial", out.adverbials);
  if (const auto* kinds = list(gazetteer.vocabulary, "continuity/convened"); kinds != nullptr) {
    for (const std::string& kind : *kinds) {
      const std::vector<std::string> words = words_of(kind);
      for (const std::string& word : words) out.convened[word] = words.front();
    }
  }
  const auto* const common_topics = list(gazetteer.vocabulary, "continuity/common-topic");
  // A topic says as much as the word of its name that says most.
  for (const Topic& topic : gazetteer.vocabulary.topics) {
    double most = 0;
    for (const std::string& word : words_of(topic.name)) {
      if (!out.function_words.contains(word)) most = std::max(most, base_weight(out, stem(word)));
    }
    const bool common = common_topics != nullptr && std::find(common_topics->begin(), common_topics->end(),
                                                              topic.name) != common_topics->end();
    out.topic_weights.emplace(topic.iri, common ? most * common_topic_factor : most);
  }
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
