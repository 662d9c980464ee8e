#include "entente/recognise/gazetteer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/segment/tokenizer.hpp"

namespace entente {

namespace {

/// Splits phrases into word ids the way that documents are split into tokens.
class PhraseReader {
 public:
  PhraseReader(Lexicon& lexicon, const Abbreviations& abbreviations)
      : lexicon_{lexicon}, abbreviations_{abbreviations} {}

  const std::vector<WordId>& read(std::string_view phrase) {
    tokens_.clear();
    ids_.clear();
    tokenize(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, abbreviations_, tokens_);
    for (const Token& token : tokens_) {
      fold_word(slice(phrase, token.range), folded_);
      ids_.push_back(lexicon_.intern(folded_));
    }
    return ids_;
  }

  /// Of the phrase read last: which tokens begin with a capital.
  [[nodiscard]] std::uint32_t capitals() const {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < tokens_.size() && i < 32; ++i) {
      const TokenCase letter_case = tokens_[i].letter_case;
      if (letter_case == TokenCase::capitalised || letter_case == TokenCase::upper ||
          letter_case == TokenCase::mixed) {
        bits |= 1U << i;
      }
    }
    return bits;
  }

  [[nodiscard]] bool is_upper() const {
    return tokens_.size() == 1 && tokens_.front().letter_case == TokenCase::upper;
  }

 private:
  Lexicon& lexicon_;
  const Abbreviations& abbreviations_;
  std::vector<Token> tokens_;
  std::vector<WordId> ids_;
  std::string folded_;
};

const std::vector<std::string>& list(const Vocabulary& vocabulary, std::string_view name) {
  static const std::vector<std::string> none;
  const auto found = vocabulary.lists.find(name);
  return found == vocabulary.lists.end() ? none : found->second;
}

/// Words of institutions ("Foreign", "Affairs", "Strategy") are no personal names.
void mark_institutional(Lexicon& lexicon, const std::vector<WordId>& words) {
  for (const WordId id : words) {
    lexicon.mark(id, WordClass::institutional);
    lexicon.mark(id, WordTrait::in_many_names);
  }
}

/// Marks the words that the names of institutions are made of, and which of them stand in the names of more
/// than one: a word in one alone may be the family name of whom it is called after. So may a word of persons'
/// names ("King Abdullah City", "Nelson Mandela Bay") that stands in the names of a few.
class InstitutionalWords {
 public:
  explicit InstitutionalWords(Lexicon& lexicon) : lexicon_{lexicon} {}

  void read_person(const std::vector<WordId>& words) {
    for (const WordId id : words) seen(id).of_person = true;
  }

  void read(std::size_t entry, const std::vector<WordId>& words) {
    bool person = false;  // "Heath Robinson Act": a family name behind a given one
    for (const WordId id : words) {
      if (!person) count(entry + 1, id);
      person = lexicon_.word(id).is(WordClass::given_name);
    }
  }

 private:
  void count(std::size_t entry, WordId id) {
    constexpr std::uint32_t few = 4;
    Seen& word = seen(id);
    if (word.last != entry) ++word.names;
    word.last = entry;
    const bool initial = lexicon_.text(id).size() == 1;
    if (initial || (word.of_person && word.names < few)) return;
    lexicon_.mark(id, WordClass::institutional);
    if (word.names > 1) lexicon_.mark(id, WordTrait::in_many_names);
  }

  struct Seen {
    std::size_t last = 0;     ///< 1 + the entry that had it last, 0 for none
    std::uint32_t names = 0;  ///< of how many entries
    bool of_person = false;
  };

  Seen& seen(WordId id) {
    if (words_.size() <= id.index()) words_.resize(2 * std::size_t{id.index()} + 1);
    return words_[id.index()];
  }

  Lexicon& lexicon_;
  std::vector<Seen> words_;  ///< by word
};

void add_labels(Gazetteer& gazetteer, PhraseReader& reader) {
  std::size_t labels = 0;
  for (const Entry& entry : gazetteer.vocabulary.entries) labels += entry.labels.size();
  gazetteer.label_values.reserve(labels);
  gazetteer.labels.reserve(labels);
  InstitutionalWords institutional{gazetteer.lexicon};
  for (const Entry& entry : gazetteer.vocabulary.entries) {
    if (entry.type != EntityType::person) continue;
    for (const Label& label : entry.labels) institutional.read_person(reader.read(label.text));
  }
  for (std::size_t i = 0; i < gazetteer.vocabulary.entries.size(); ++i) {
    const Entry& entry = gazetteer.vocabulary.entries[i];
    const bool institution = entry.type == EntityType::agency || entry.type == EntityType::framework ||
                             entry.type == EntityType::forum;
    for (const Label& label : entry.labels) {
      const auto& words = reader.read(label.text);
      if (words.empty()) continue;
      if (institution && label.kind != LabelKind::acronym) institutional.read(i, words);
      gazetteer.labels.add(words, static_cast<std::uint32_t>(gazetteer.label_values.size()));
      const std::uint32_t capitals = reader.capitals();
      gazetteer.label_values.push_back(
          {EntryId{i}, label.kind == LabelKind::hidden ? LabelKind::name : label.kind, capitals,
           reader.is_upper(),
           label.kind == LabelKind::acronym || capitals == 0 ? label.text : std::string{}});
    }
    for (const std::string& name : entry.family_names) {
      gazetteer.family_names.add(reader.read(name), static_cast<std::uint32_t>(i));
    }
  }
}

void add_heads(Gazetteer& gazetteer, PhraseReader& reader) {
  static constexpr std::array lists{std::pair{"head/agency", EntityType::agency},
                                    std::pair{"head/forum", EntityType::forum},
                                    std::pair{"head/framework", EntityType::framework},
                                    std::pair{"head/programme", EntityType::programme},
                                    std::pair{"head/organization", EntityType::organization},
                                    std::pair{"head/place", EntityType::place}};
  const auto contains = [&](std::string_view list_name, const std::string& phrase) {
    const auto& phrases = list(gazetteer.vocabulary, list_name);
    return std::find(phrases.begin(), phrases.end(), phrase) != phrases.end();
  };
  for (const auto& [name, type] : lists) {
    for (const std::string& phrase : list(gazetteer.vocabulary, name)) {
      gazetteer.heads.add(reader.read(phrase), static_cast<std::uint32_t>(gazetteer.head_values.size()));
      gazetteer.head_values.push_back(
          {type, contains("head/meeting", phrase), contains("head/alone", phrase)});
    }
  }
}

/// The words of head nouns are institutional, too.
void mark_heads(Gazetteer& gazetteer, PhraseReader& reader) {
  for (const auto& [name, phrases] : gazetteer.vocabulary.lists) {
    if (!name.starts_with("head/")) continue;
    for (const std::string& phrase : phrases) mark_institutional(gazetteer.lexicon, reader.read(phrase));
  }
}

}  // namespace

Gazetteer begin_gazetteer(Vocabulary vocabulary, Lexicon lexicon) {
  Gazetteer gazetteer{.vocabulary = std::move(vocabulary), .lexicon = std::move(lexicon)};
  const Vocabulary& known = gazetteer.vocabulary;
  gazetteer.topics = TopicIndex{known.topics};
  for (std::size_t i = 0; i < known.entries.size(); ++i) {
    if (!known.entries[i].web_domains.empty()) gazetteer.publishers.emplace_back(i);
  }
  gazetteer.abbreviations = Abbreviations{{list(known, "structure/abbreviation-never-end"),
                                           list(known, "structure/abbreviation-may-end"),
                                           list(known, "structure/sentence-opener")}};
  return gazetteer;
}

Gazetteer make_gazetteer(Vocabulary vocabulary) {
  Lexicon lexicon{vocabulary};
  Gazetteer gazetteer = begin_gazetteer(std::move(vocabulary), std::move(lexicon));
  PhraseReader reader{gazetteer.lexicon, gazetteer.abbreviations};
  add_labels(gazetteer, reader);
  add_lists(gazetteer);
  return gazetteer;
}

void add_lists(Gazetteer& gazetteer) {
  const Vocabulary& known = gazetteer.vocabulary;
  PhraseReader reader{gazetteer.lexicon, gazetteer.abbreviations};
  add_heads(gazetteer, reader);
  mark_heads(gazetteer, reader);
  static constexpr std::array posts{std::pair{"post/head", PostKind::head},
                                    std::pair{"post/title", PostKind::title},
                                    std::pair{"post/modifier", PostKind::modifier}};
  for (const auto& [name, kind] : posts) {
    for (const std::string& phrase : list(known, name)) {
      gazetteer.posts.add(reader.read(phrase), static_cast<std::uint32_t>(kind));
    }
  }
  const auto add_typed = [&](PhraseTrie& trie, const char* name) {
    for (const std::string& pair : list(known, name)) {
      const std::size_t space = pair.find(' ');
      const auto type = entity_type(std::string_view{pair}.substr(0, space));
      if (space == std::string::npos || !type) continue;
      trie.add(reader.read(std::string_view{pair}.substr(space + 1)), static_cast<std::uint32_t>(*type));
    }
  };
  add_typed(gazetteer.followers, "head/follower");
  add_typed(gazetteer.apposed, "head/apposed");
  add_typed(gazetteer.tails, "head/tail");
  for (const std::string& phrase : list(known, "head/lower-text"))
    gazetteer.lower_texts.add(reader.read(phrase), 0);
  for (const std::string& phrase : list(known, "post/of-state"))
    gazetteer.state_posts.add(reader.read(phrase), 0);
  for (const std::string& phrase : list(known, "post/leader"))
    gazetteer.leader_posts.add(reader.read(phrase), 0);
  for (const std::string& phrase : list(known, "words/compound"))
    gazetteer.compounds.add(reader.read(phrase), 0);
  const auto mark = [&](std::string_view name, WordClass value) {
    for (const std::string& phrase : list(known, name)) {
      const std::vector<WordId>& words = reader.read(phrase);
      if (!words.empty()) gazetteer.lexicon.mark(words.front(), value);
    }
  };
  mark("head/generic-modifier", WordClass::generic_modifier);
  mark("head/numbered", WordClass::numbered_head);
  mark("head/leading", WordClass::leading_head);
}

}  // namespace entente
