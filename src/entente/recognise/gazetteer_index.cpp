#include "entente/recognise/gazetteer_index.hpp"

#include <utility>
#include <vector>

#include "entente/recognise/image_bytes.hpp"

namespace entente {

namespace {

constexpr std::string_view magic{"ENTGAZET"};
constexpr std::size_t head_size = magic.size() + 2 * number_size;
constexpr std::uint32_t label_kinds = 5;
constexpr std::uint32_t upper_bit = 1U << 8U;

/// Writes numbers, and texts to stand behind all of them.
class IndexWriter {
 public:
  void number(std::size_t value) {
    append_number(numbers_, static_cast<std::uint32_t>(value));
    ++count_;
  }
  void text(std::string_view text) {
    number(text.size());
    texts_ += text;
  }
  [[nodiscard]] std::string index() const {
    std::string out{magic};
    append_number(out, gazetteer_index_version);
    append_number(out, count_);
    return out + numbers_ + texts_;
  }

 private:
  std::uint32_t count_ = 0;
  std::string numbers_;
  std::string texts_;
};

/// Reads them in the same order. Behind the end it gives zeros, and is broken.
class IndexReader {
 public:
  explicit IndexReader(std::string_view index)
      : index_{index},
        end_{head_size + number_size * std::size_t{number_at(index, head_size - number_size)}},
        text_at_{end_},
        broken_{end_ > index.size()} {}

  std::uint32_t number() {
    if (broken_ || at_ + number_size > end_) {
      broken_ = true;
      return 0;
    }
    at_ += number_size;
    return number_at(index_, at_ - number_size);
  }
  /// How many things follow, each of so many numbers; not more than there can be.
  std::uint32_t count(std::size_t numbers_each) {
    const std::uint32_t things = number();
    broken_ = broken_ || things * std::uint64_t{number_size} * numbers_each > end_ - at_;
    return broken_ ? 0 : things;
  }
  /// A number below `limit`.
  std::uint32_t below(std::size_t limit) {
    const std::uint32_t value = number();
    broken_ = broken_ || value >= limit;
    return broken_ ? 0 : value;
  }
  std::string_view text() {
    const std::uint32_t size = number();
    broken_ = broken_ || size > index_.size() - text_at_;
    if (broken_) return {};
    text_at_ += size;
    return index_.substr(text_at_ - size, size);
  }
  void expect(bool holds) { broken_ = broken_ || !holds; }
  [[nodiscard]] bool is_whole() const { return !broken_ && at_ == end_ && text_at_ == index_.size(); }

 private:
  std::string_view index_;
  std::size_t at_ = head_size;
  std::size_t end_;
  std::size_t text_at_;
  bool broken_;
};

void write_words(const Lexicon& lexicon, IndexWriter& out) {
  out.number(lexicon.size());
  for (std::size_t i = 0; i < lexicon.size(); ++i) {
    const Word& word = lexicon.word(WordId{i});
    const auto bits = [&](auto flags) {
      out.number(static_cast<std::uint64_t>(flags) & 0xFFFFFFFFU);
      out.number(static_cast<std::uint64_t>(flags) >> 32U);
    };
    out.text(lexicon.text(WordId{i}));
    bits(word.classes);
    out.number(static_cast<std::size_t>(word.forms));
    bits(word.traits);
    out.number(word.lemma.index());
  }
  const auto write_pairs = [&](auto partner) {
    std::vector<std::pair<WordId, WordId>> pairs;
    for (std::size_t i = 0; i < lexicon.size(); ++i) {
      if (const WordId other = partner(WordId{i}); other != unknown_word)
        pairs.emplace_back(WordId{i}, other);
    }
    out.number(pairs.size());
    for (const auto& [word, other] : pairs) {
      out.number(word.index());
      out.number(other.index());
    }
  };
  write_pairs([&](WordId noun) { return lexicon.verb_of_noun(noun); });
  write_pairs([&](WordId verb) { return lexicon.noun_of_verb(verb); });
}

Lexicon read_words(IndexReader& in) {
  const std::uint32_t size = in.count(7);
  std::vector<std::string> texts;
  std::vector<Word> words;
  texts.reserve(size);
  words.reserve(size);
  in.expect(size > 0);
  for (std::uint32_t i = 0; i < size; ++i) {
    texts.emplace_back(in.text());
    const auto bits = [&] {
      const std::uint64_t low = in.number();
      return low | static_cast<std::uint64_t>(in.number()) << 32U;
    };
    Word word;
    word.classes = static_cast<WordClass>(bits());
    word.forms = static_cast<VerbForm>(in.below(256));
    word.traits = static_cast<WordTrait>(bits());
    word.lemma = WordId{in.below(size)};
    words.push_back(word);
  }
  if (texts.empty()) {
    texts.emplace_back();
    words.emplace_back();
  }
  Lexicon lexicon{std::move(texts), std::move(words)};
  const auto read_pairs = [&](auto pair) {
    const std::uint32_t pairs = in.count(2);
    for (std::uint32_t i = 0; i < pairs; ++i) {
      const WordId word{in.below(size)};
      pair(word, WordId{in.below(size)});
    }
  };
  read_pairs([&](WordId noun, WordId verb) { lexicon.pair_verb_of_noun(noun, verb); });
  read_pairs([&](WordId verb, WordId noun) { lexicon.pair_noun_of_verb(verb, noun); });
  return lexicon;
}

void write_trie(const PhraseTrie& trie, IndexWriter& out) {
  const auto [edges, values] = trie.edges();
  out.number(edges.size());
  for (const PhraseTrie::Edge& edge : edges) {
    out.number(edge.from);
    out.number(edge.word.index());
    out.number(edge.values);
  }
  out.number(values.size());
  for (const std::uint32_t value : values) out.number(value);
}

/// @param limit  of the values
PhraseTrie read_trie(IndexReader& in, std::size_t words, std::size_t limit) {
  std::vector<PhraseTrie::Edge> edges(in.count(3));
  std::uint64_t expected = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    edges[i].from = in.below(i + 1);
    edges[i].word = WordId{in.below(words)};
    edges[i].values = in.number();
    expected += edges[i].values;
  }
  std::vector<std::uint32_t> values(in.count(1));
  for (std::uint32_t& value : values) value = in.below(limit);
  in.expect(values.size() == expected);
  if (values.size() != expected) return {};
  return PhraseTrie::of(edges, std::move(values));
}

Unexpected damaged(std::string message) {
  return Unexpected{Error{Errc::invalid_data, "index of the vocabulary", std::nullopt, std::move(message),
                          "build the program anew"}};
}

}  // namespace

std::string make_gazetteer_index(const Gazetteer& gazetteer) {
  IndexWriter out;
  out.number(gazetteer.vocabulary.entries.size());
  write_words(gazetteer.lexicon, out);
  out.number(gazetteer.label_values.size());
  for (const LabelValue& value : gazetteer.label_values) {
    out.number(value.entry.index());
    out.number(static_cast<std::size_t>(value.kind) | (value.upper ? upper_bit : 0));
    out.number(value.capitals);
    out.text(value.exact);
  }
  write_trie(gazetteer.labels, out);
  write_trie(gazetteer.family_names, out);
  return out.index();
}

Expected<Gazetteer> restore_gazetteer(Vocabulary vocabulary, std::string_view index) {
  if (index.size() < head_size || !index.starts_with(magic)) return damaged("is none");
  if (number_at(index, magic.size()) != gazetteer_index_version) return damaged("is of another version");
  IndexReader in{index};
  const std::size_t entries = vocabulary.entries.size();
  if (in.number() != entries) return damaged("is of another vocabulary");
  Lexicon lexicon = read_words(in);
  const std::size_t words = lexicon.size();
  Gazetteer gazetteer = begin_gazetteer(std::move(vocabulary), std::move(lexicon));
  gazetteer.label_values.resize(in.count(4));
  for (LabelValue& value : gazetteer.label_values) {
    value.entry = EntryId{in.below(entries)};
    const std::uint32_t kind = in.number();
    in.expect((kind & ~upper_bit) < label_kinds);
    value.kind = static_cast<LabelKind>(kind & ~upper_bit);
    value.upper = (kind & upper_bit) != 0;
    value.capitals = in.number();
    value.exact = in.text();
  }
  gazetteer.labels = read_trie(in, words, gazetteer.label_values.size());
  gazetteer.family_names = read_trie(in, words, entries);
  if (!in.is_whole()) return damaged("is damaged");
  add_lists(gazetteer);
  return gazetteer;
}

}  // namespace entente
