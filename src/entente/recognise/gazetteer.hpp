// The vocabulary made ready for matching: lexicon, automata over labels, head nouns and posts.
#ifndef ENTENTE_RECOGNISE_GAZETTEER_HPP
#define ENTENTE_RECOGNISE_GAZETTEER_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "entente/recognise/lexicon.hpp"
#include "entente/recognise/phrase_trie.hpp"
#include "entente/recognise/topics.hpp"
#include "entente/recognise/vocabulary.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente {

/// A label as the automaton's value.
struct LabelValue {
  EntryId entry;
  LabelKind kind = LabelKind::name;
  std::uint32_t capitals = 0;  ///< bit i: token i of the label is written with a capital
  bool upper = false;          ///< one word that is written in capitals only
  std::string exact;           ///< acronyms and labels without a capital: to be matched letter by letter
};

/// What a head noun says: the type of the names that it ends or begins.
struct HeadValue {
  EntityType type = EntityType::forum;
  bool meeting = false;  ///< makes a meeting of a forum's name
  bool alone = false;    ///< names a thing by itself
};

enum class PostKind : std::uint8_t { head, title, modifier };

struct Gazetteer {
  Vocabulary vocabulary;
  Lexicon lexicon;
  Abbreviations abbreviations{};
  PhraseTrie labels{};  ///< values: indices into label_values
  std::vector<LabelValue> label_values{};
  PhraseTrie heads{};  ///< values: indices into head_values
  std::vector<HeadValue> head_values{};
  PhraseTrie family_names{};  ///< of persons; values: indices of entries
  PhraseTrie posts{};         ///< values: PostKind
  PhraseTrie state_posts{};   ///< posts whose holder speaks for a state or union
  PhraseTrie leader_posts{};  ///< posts of heads of state and of government
  PhraseTrie followers{};     ///< common nouns that type the name before them; values: EntityType
  PhraseTrie apposed{};       ///< common nouns that type the name behind them; values: EntityType
  PhraseTrie tails{};         ///< common nouns that end a name in small letters; values: EntityType
  PhraseTrie compounds{};     ///< fixed compounds whose first word could be a verb: "task force"
  PhraseTrie lower_texts{};   ///< common nouns that name a text of the forum before them
  TopicIndex topics{};
  std::vector<EntryId> publishers{};  ///< entries that have a site of their own, in order
};

/// Prepares `vocabulary`.  cost  linear in its labels
[[nodiscard]] Gazetteer make_gazetteer(Vocabulary vocabulary);

/// The first and the last step of that; between them the labels are read, or restored from an index.
[[nodiscard]] Gazetteer begin_gazetteer(Vocabulary vocabulary, Lexicon lexicon);
void add_lists(Gazetteer& gazetteer);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_GAZETTEER_HPP
