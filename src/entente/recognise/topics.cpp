#include "entente/recognise/topics.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::string_view curly_apostrophe = "\u2019";

/// Bytes of characters beyond ASCII belong to words: the spaces and dashes among them are rare in phrases.
bool is_word_byte(char c) {
  return is_ascii_lower(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// "policies" to "policy", "crises" to "crise", "attacks" to "attack"; "access", "virus" and "crisis" stay.
/// Not English, but the same on both sides.
void fold_plural(std::string& word) {
  constexpr std::size_t least = 4;
  if (word.size() < least || !word.ends_with('s')) return;
  const std::string_view text = word;
  if (text.ends_with("ies")) {
    word.replace(word.size() - 3, 3, "y");
  } else if (text.ends_with("sses") || text.ends_with("xes") || text.ends_with("ches") ||
             text.ends_with("shes")) {
    word.resize(word.size() - 2);
  } else if (!text.ends_with("ss") && !text.ends_with("us") && !text.ends_with("is")) {
    word.pop_back();
  }
}

std::string last_part(std::string_view iri) {
  return std::string{iri.substr(iri.find_last_of("/#") + 1)};
}

}  // namespace

std::vector<std::string> topic_words(std::string_view phrase) {
  std::vector<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (word.empty()) return;
    fold_plural(word);
    words.push_back(std::move(word));
    word.clear();
  };
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const char c = to_ascii_lower(phrase[i]);
    if (c == '\'') continue;
    if (phrase.substr(i).starts_with(curly_apostrophe)) {
      i += curly_apostrophe.size() - 1;
    } else if (is_word_byte(c)) {
      word += c;
    } else {
      end_word();
    }
  }
  end_word();
  return words;
}

TopicIndex::TopicIndex(std::span<const Topic> topics) {
  std::vector<WordId> words;
  for (std::size_t i = 0; i < topics.size(); ++i) {
    by_name_.emplace(last_part(topics[i].iri), TopicId{i});
    for (const std::string& label : topics[i].labels) {
      words.clear();
      for (std::string& word : topic_words(label)) {
        words.push_back(ids_.try_emplace(std::move(word), WordId{ids_.size() + 1}).first->second);
      }
      labels_.add(words, static_cast<std::uint32_t>(i));
    }
  }
}

std::vector<WordId> TopicIndex::read(std::string_view phrase) const {
  std::vector<WordId> ids;
  for (const std::string& word : topic_words(phrase)) {
    const auto known = ids_.find(word);
    ids.push_back(known == ids_.end() ? unknown_word : known->second);
  }
  return ids;
}

TopicReading TopicIndex::find(std::string_view phrase) const {
  // A phrase that would get the name of a topic is that topic: one IRI must not stand for two things.
  if (const auto named = by_name_.find(slug(phrase)); named != by_name_.end()) return {{named->second}, true};
  const std::vector<WordId> words = read(phrase);
  const auto of = ids_.find("of");
  TopicReading reading;
  std::size_t longest = 1;
  for (std::size_t at = 0; at < words.size();) {
    PhraseTrie::Match best;
    labels_.match(std::span{words}.subspan(at), [&](const PhraseTrie::Match& match) { best = match; });
    const std::size_t end = at + best.size;
    const bool acted_on = of != ids_.end() && end < words.size() && words[end] == of->second;
    if (best.size >= longest && !acted_on) {
      if (best.size > longest) reading.topics.clear();
      longest = best.size;
      reading.topics.emplace_back(*std::min_element(best.values.begin(), best.values.end()));
      reading.whole = best.size == words.size();
    }
    at = std::max(end, at + 1);
  }
  std::sort(reading.topics.begin(), reading.topics.end());
  reading.topics.erase(std::unique(reading.topics.begin(), reading.topics.end()), reading.topics.end());
  return reading;
}

}  // namespace entente
